import { describe, expect, it } from "vitest";
import type { Agreement, AgreementKind } from "@/lib/contracts/agreements";
import { mergeConsent, toConsents } from "./consents";

const agreement = (
  id: string,
  kind: AgreementKind | null = null,
  textId: string | null = null,
): Agreement => ({
  id,
  textId,
  name: id.toUpperCase(),
  textHtml: "<p>Text</p>",
  withdrawalHtml: null,
  channelId: null,
  kind,
  required: false,
  atRegistration: true,
  atNewsletter: false,
  order: 0,
});

const ALL = [agreement("terms", "gtc"), agreement("news", "marketing"), agreement("partners")];

const customer = (personal: Record<string, unknown>) => ({
  customer_id: "me",
  personal_information: { language_id: "cs", kept: { as: "it is" }, ...personal },
  last_change: "2026-11-01 10:00:00",
});

const OLDER = {
  agreement_gtc: 1,
  agreement_profiling: 2,
  agreement_marketing_communication: 0,
  custom_agreements: [{ agreement_id: "elsewhere", agreement_value: 1, scope: "x" }],
  agreement_invented: 1,
};

const newer = (id: string, value: number) => ({
  consent_id: id,
  consent_value: value,
  last_change: "2026-05-01 12:00:00",
  channel: "kept",
});

const statesIn = (personal: Record<string, unknown>, agreements = ALL) =>
  toConsents(agreements, customer(personal), "Europe/Prague").map(({ id, state }) => [id, state]);

describe("consents of a customer", () => {
  it("are said by the newer form, with the time", () => {
    const [terms, news] = toConsents(
      ALL,
      customer({
        consents: [newer("terms", 1), newer("news", 2)],
        agreement: { agreement_gtc: 0 },
      }),
      "Europe/Prague",
    );
    expect(terms).toMatchObject({ state: "given", changedAt: "2026-05-01T10:00:00Z" });
    expect(news).toMatchObject({ state: "unset", changedAt: null });
  });

  it("are said by the older form where there is no newer one", () => {
    expect(statesIn({ agreement: OLDER })).toEqual([
      ["terms", "given"],
      ["news", "withdrawn"],
      ["partners", "unset"],
      // Nobody has worded it, and still it is the member's to see.
      ["agreement_profiling", "unset"],
    ]);
  });

  it("are said by the older form also for one that the newer one leaves out", () => {
    expect(statesIn({ consents: [newer("partners", 1)], agreement: OLDER })).toEqual([
      ["terms", "given"],
      ["news", "withdrawn"],
      ["partners", "given"],
    ]);
  });

  it("are not invented where upstream says nothing, or nonsense", () => {
    const unset = ALL.map(({ id }) => [id, "unset"]);
    expect(statesIn({})).toEqual(unset);
    expect(statesIn({ consents: null, agreement: null })).toEqual(unset);
    expect(statesIn({ consents: [{ consent_id: "terms", consent_value: 9 }] })).toEqual(unset);
  });

  it("know upstream's own three by their usual names, where the operator names none", () => {
    const agreements = [agreement("a", null, "gtc"), agreement("b", null, "marketing_email")];
    expect(statesIn({ agreement: OLDER }, agreements).slice(0, 2)).toEqual([
      ["a", "given"],
      ["b", "withdrawn"],
    ]);
  });
});

describe("changing a consent", () => {
  const merged = (personal: Record<string, unknown>, index: number, state: "given" | "withdrawn") =>
    mergeConsent(ALL, customer(personal), ALL[index]!, state).personal_information;

  it("in the older form alone never begins the newer one, which would hide all others", () => {
    expect(merged({ agreement: OLDER, consents: [] }, 1, "given")).toEqual({
      language_id: "cs",
      kept: { as: "it is" },
      agreement: { ...OLDER, agreement_marketing_communication: 1 },
    });
    expect(merged({ agreement: OLDER }, 2, "given")).toMatchObject({
      agreement: {
        custom_agreements: [
          { agreement_id: "elsewhere", agreement_value: 1, scope: "x" },
          { agreement_id: "partners", agreement_value: 1 },
        ],
      },
    });
  });

  it("in the newer form alone keeps every other, and sends no time", () => {
    expect(merged({ consents: [newer("terms", 1), newer("unknown", 0)] }, 0, "withdrawn")).toEqual({
      language_id: "cs",
      kept: { as: "it is" },
      consents: [
        { consent_id: "terms", consent_value: 0, channel: "kept" },
        { consent_id: "unknown", consent_value: 0, channel: "kept" },
      ],
    });
  });

  it("in both keeps them the same, and takes into the newer what only the older one has", () => {
    expect(merged({ consents: [newer("partners", 1)], agreement: OLDER }, 2, "withdrawn")).toEqual({
      language_id: "cs",
      kept: { as: "it is" },
      consents: [
        { consent_id: "partners", consent_value: 0, channel: "kept" },
        { consent_id: "terms", consent_value: 1 },
        { consent_id: "news", consent_value: 0 },
      ],
      agreement: {
        ...OLDER,
        custom_agreements: [
          ...OLDER.custom_agreements,
          { agreement_id: "partners", agreement_value: 0 },
        ],
      },
    });
  });

  it("where there is neither begins the newer one", () => {
    expect(merged({}, 0, "given")).toMatchObject({
      consents: [{ consent_id: "terms", consent_value: 1 }],
    });
    expect(merged({}, 0, "given")).not.toHaveProperty("agreement");
  });

  it("sends nothing that is read-only", () => {
    const sent = mergeConsent(ALL, customer({ photo_url: "x" }), ALL[0]!, "given");
    expect(sent).not.toHaveProperty("customer_id");
    expect(sent).not.toHaveProperty("last_change");
    expect(sent.personal_information).not.toHaveProperty("photo_url");
  });
});
