import "server-only";
import { AGREEMENT_KINDS, type Agreement, type AgreementKind } from "@/lib/contracts/agreements";
import type { Consent, ConsentState } from "@/lib/contracts/consents";
import { fieldsOf, isFields, type Fields } from "./fields";
import type { RawCustomer } from "./profile";
import { asSent } from "./profile-merge";
import { parseDateTime } from "./time";

/** Upstream's codes, in both forms. */
const CODES: Record<ConsentState, number> = { withdrawn: 0, given: 1, unset: 2 };

/** The older form's fields of upstream's own three consents; all others are in a list there. */
const OLDER_FIELDS: Record<AgreementKind, string> = {
  gtc: "agreement_gtc",
  profiling: "agreement_profiling",
  marketing: "agreement_marketing_communication",
};

/** The usual short names of upstream's own three, for projects whose operator names none. */
const USUAL_NAMES: Record<AgreementKind, RegExp> = {
  gtc: /gtc|terms|personal/i,
  profiling: /profil/i,
  marketing: /marketing/i,
};

const listIn = (fields: Fields, name: string): Fields[] =>
  Array.isArray(fields[name]) ? fields[name].filter(isFields) : [];

const stateOf = (code: unknown): ConsentState | null => {
  const found = Object.entries(CODES).find(([, value]) => value === Number(code ?? NaN));
  return found ? (found[0] as ConsentState) : null;
};

/** What a consent is known by: its own id, or one of upstream's three. */
type Known = Pick<Agreement, "id" | "kind">;

/**
 * Every consent there is to decide on: those that the project words, and such of upstream's own three
 * as the older form holds and nobody words.
 */
const decidable = (agreements: readonly Agreement[], raw: RawCustomer) => {
  const taken = new Set(agreements.map(({ kind }) => kind));
  const worded = agreements.map((agreement) => {
    if (agreement.kind !== null) return agreement;
    const kind = AGREEMENT_KINDS.find(
      (it) => !taken.has(it) && USUAL_NAMES[it].test(agreement.textId ?? ""),
    );
    if (!kind) return agreement;
    taken.add(kind);
    return { ...agreement, kind };
  });
  const personal = fieldsOf(raw.personal_information);
  // Where there is a newer form, it names them all.
  if (listIn(personal, "consents").length > 0) return worded;
  const older = fieldsOf(personal.agreement);
  const bare = AGREEMENT_KINDS.filter(
    (kind) => !taken.has(kind) && stateOf(older[OLDER_FIELDS[kind]]) !== null,
  ).map((kind) => ({
    id: OLDER_FIELDS[kind],
    name: null,
    kind,
    textHtml: null,
    withdrawalHtml: null,
  }));
  return [...worded, ...bare];
};

const newerOf = (personal: Fields, { id }: Known) =>
  listIn(personal, "consents").find((it) => it.consent_id === id);

const olderCode = (personal: Fields, { id, kind }: Known): unknown => {
  const older = fieldsOf(personal.agreement);
  if (kind !== null) return older[OLDER_FIELDS[kind]];
  return listIn(older, "custom_agreements").find((it) => it.agreement_id === id)?.agreement_value;
};

/** All consents of a customer. The newer form says it, as upstream has it; else the older one. */
export const toConsents = (
  agreements: readonly Agreement[],
  raw: RawCustomer,
  zone: string,
): Consent[] => {
  const personal = fieldsOf(raw.personal_information);
  return decidable(agreements, raw).map((it) => {
    const newer = newerOf(personal, it);
    const newerState = stateOf(newer?.consent_value);
    const changed = newer?.last_change;
    const state = newerState ?? stateOf(olderCode(personal, it)) ?? "unset";
    const said = newerState !== null && state !== "unset" && typeof changed === "string";
    return {
      id: it.id,
      name: it.name,
      kind: it.kind,
      textHtml: it.textHtml,
      withdrawalHtml: it.withdrawalHtml,
      state,
      changedAt: said ? parseDateTime(changed, zone) : null,
    };
  });
};

/** A list with the entry of that id changed, or added. */
const withEntry = (list: Fields[], idName: string, entry: Fields): Fields[] => {
  const at = list.findIndex((it) => it[idName] === entry[idName]);
  return at < 0 ? [...list, entry] : list.with(at, { ...list[at], ...entry });
};

const inOlder = (older: Fields, { id, kind }: Known, code: number): Fields => {
  if (kind !== null) return { ...older, [OLDER_FIELDS[kind]]: code };
  const entry = { agreement_id: id, agreement_value: code };
  const list = listIn(older, "custom_agreements");
  return { ...older, custom_agreements: withEntry(list, "agreement_id", entry) };
};

/**
 * The customer with one consent changed, in the forms that its record has. Where both are sent
 * upstream reads the newer one only, and what is left out of it would be gone: so the newer one gets
 * what only the older one has, and is never begun beside an older one that is all there is.
 */
export const mergeConsent = (
  agreements: readonly Agreement[],
  raw: RawCustomer,
  consent: Known,
  state: ConsentState,
): RawCustomer => {
  const { rest, personal } = asSent(raw);
  const code = CODES[state];
  const hasOlder = Object.keys(fieldsOf(personal.agreement)).length > 0;
  let newer = listIn(personal, "consents");
  if (newer.length > 0 || !hasOlder) {
    for (const it of decidable(agreements, raw)) {
      const only = newerOf(personal, it) ? null : stateOf(olderCode(personal, it));
      if (only === null || only === "unset") continue;
      newer = withEntry(newer, "consent_id", { consent_id: it.id, consent_value: CODES[only] });
    }
    const entry = { consent_id: consent.id, consent_value: code };
    const isWorded = agreements.some(({ id }) => id === consent.id);
    personal.consents = isWorded ? withEntry(newer, "consent_id", entry) : newer;
  }
  if (hasOlder) personal.agreement = inOlder(fieldsOf(personal.agreement), consent, code);
  return { ...rest, personal_information: personal };
};
