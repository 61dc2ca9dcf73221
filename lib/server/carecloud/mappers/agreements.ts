import "server-only";
import type { Agreement } from "@/lib/contracts/agreements";
import { sanitizeHtml } from "@/lib/server/sanitize";
import type { AgreementChoice } from "@/lib/site/registration";
import type { AgreementRecord } from "../schemas/agreements";

const htmlOf = (text: string | null): string | null => (text && sanitizeHtml(text)) || null;

const isMeant = (choice: AgreementChoice, record: AgreementRecord) =>
  choice.id === record.agreement_id ||
  (choice.textId !== undefined && choice.textId === record.text_id);

/**
 * All consents, those that the operator names first and in that order.
 * @param choices of the site file; undefined where it names none: registration then asks for all
 */
export const toAgreements = (
  records: readonly AgreementRecord[],
  choices: readonly AgreementChoice[] | undefined,
): Agreement[] => {
  const placed = records.map((record) => {
    const at = choices?.findIndex((choice) => isMeant(choice, record)) ?? -1;
    return { record, at: at < 0 ? Infinity : at, choice: choices?.[at] };
  });
  // Sorting keeps upstream's order among those that the operator does not name.
  placed.sort((one, other) => (one.at === other.at ? 0 : one.at - other.at));
  return placed.map(({ record, choice }, order) => ({
    id: record.agreement_id,
    textId: record.text_id,
    name: record.name,
    textHtml: htmlOf(record.text),
    withdrawalHtml: htmlOf(record.withdrawal_text),
    channelId: record.communication_channel_id,
    kind: choice?.kind ?? null,
    required: choice?.required ?? false,
    atRegistration: choices === undefined || choice !== undefined,
    order,
  }));
};
