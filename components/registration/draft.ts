import { createTabStore } from "@/components/ui/tab-store";
import type { PropertyValue } from "@/lib/contracts/customer-properties";
import { GENDERS } from "@/lib/contracts/genders";
import type { RegistrationInput, RegistrationTextName } from "@/lib/contracts/registration";

/** What was typed so far. The password is never in it: storage outlives the page. */
export interface Draft {
  contact: string;
  /** The contact that a code has proven; the server checks it again. */
  proven: string | null;
  /** How many steps are filled in: one may go back to them, not beyond. */
  reached: number;
  values: Partial<Record<RegistrationTextName, string>>;
  properties: Record<string, PropertyValue>;
  /** Ids of consents that are ticked. */
  agreements: string[];
}

export const EMPTY: Draft = {
  contact: "",
  proven: null,
  reached: 0,
  values: {},
  properties: {},
  agreements: [],
};

/** What is sent. */
export function toInput(draft: Draft, password: string): RegistrationInput {
  const { contact, values, properties, agreements } = draft;
  const gender = GENDERS.find((known) => known === values.gender) ?? "";
  return { contact, password, values: { ...values, gender }, properties, agreements };
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isAnswer = (value: unknown): value is PropertyValue =>
  typeof value === "string" || typeof value === "boolean" || Array.isArray(value);

/** Null where it is no draft of this form. */
export function parseDraft(value: unknown): Draft | null {
  if (!isFields(value)) return null;
  const { contact, proven, reached, values, properties, agreements } = value;
  if (typeof contact !== "string" || typeof reached !== "number") return null;
  if (proven !== null && typeof proven !== "string") return null;
  if (!isFields(values) || !isFields(properties) || !Array.isArray(agreements)) return null;
  if (!Object.values(values).every((it) => typeof it === "string")) return null;
  if (!Object.values(properties).every(isAnswer)) return null;
  if (!agreements.every((it) => typeof it === "string")) return null;
  return value as unknown as Draft;
}

export const draftStore = createTabStore<Draft>("registration-draft", parseDraft);
