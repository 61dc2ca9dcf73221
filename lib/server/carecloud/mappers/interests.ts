import "server-only";
import type { Interests, InterestsUpdate } from "@/lib/contracts/interests";
import type { Locale } from "@/lib/i18n/locales";
import type { ChosenInterestRecord, InterestRecord } from "../schemas/interests";

/** Interests by name. One that was chosen and is no longer on offer stays out, and untouched. */
export const toInterests = (
  options: readonly InterestRecord[],
  chosen: readonly ChosenInterestRecord[],
  locale: Locale,
): Interests => {
  const { compare } = new Intl.Collator(locale);
  const held = new Set(chosen.map(({ interest_id: id }) => id));
  const items = options
    .map(({ interest_id: id, name }) => ({ id, name }))
    .sort((one, other) => compare(one.name, other.name));
  return { options: items, chosen: items.map(({ id }) => id).filter((id) => held.has(id)) };
};

/** One write: a record made, taken over by another interest, or deleted. */
export interface InterestWrite {
  recordId: string | null;
  interestId: string | null;
}

/**
 * What to write so that the member's records have the update. A record that is to go and an interest
 * that is to come are one write.
 */
export const interestWrites = (
  records: readonly ChosenInterestRecord[],
  { add, remove }: InterestsUpdate,
): InterestWrite[] => {
  const held = new Set(records.map(({ interest_id: id }) => id));
  const wanted = [...new Set(add)].filter((id) => !held.has(id));
  const going = records.filter(({ interest_id: id }) => remove.includes(id) && !add.includes(id));
  return Array.from({ length: Math.max(wanted.length, going.length) }, (_, at) => ({
    recordId: going[at]?.interest_record_id ?? null,
    interestId: wanted[at] ?? null,
  }));
};
