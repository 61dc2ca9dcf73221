import "server-only";
import { getFormatter, getTranslations } from "next-intl/server";
import type { CardState } from "@/lib/contracts/cards";
import type { Consent } from "@/lib/contracts/consents";
import type { CurrencyCode } from "@/lib/contracts/credits";
import type { Gender } from "@/lib/contracts/genders";
import type { MessageChannel } from "@/lib/contracts/messages";
import type { Movement } from "@/lib/contracts/movements";
import type { DataField } from "@/lib/contracts/my-data";
import type { Money } from "@/lib/contracts/points";
import type { AnsweredProperty } from "@/lib/contracts/properties";
import type { Instant, PlainDate } from "@/lib/contracts/time";
import type { VoucherState } from "@/lib/contracts/vouchers";
import { answerText } from "@/lib/i18n/answer-text";
import type { Locale } from "@/lib/i18n/locales";
import { withItsSign } from "@/lib/i18n/signed-amount";

/** How values are written for people; what is not there stays null, and is never a zero. */
export interface DataWords {
  instant(value: Instant | null): string | null;
  date(value: PlainDate | null): string | null;
  number(value: number | null): string | null;
  money(values: readonly Money[]): string | null;
  /** A sum in a currency; the bare number where nobody knows in which. */
  amount(value: number | null, currency: CurrencyCode): string | null;
  yesNo(value: boolean): string;
  cardState(state: CardState): string;
  voucherState(state: VoucherState): string;
  gender(gender: Gender | null): string | null;
  answer(property: AnsweredProperty): string | null;
  consentName(consent: Consent): string | null;
  consentState(consent: Consent): string;
  /** The name of somebody else, as far as this member may know it. */
  person(name: string | null): string;
  /** What a movement was, where upstream did not put it in words. */
  movement(movement: Movement): string;
  channel(channel: MessageChannel | null): string | null;
  subject(title: string | null): string;
}

/** One thing in the readable file: a card, a voucher, a person. */
export interface DataEntry {
  title: string | null;
  facts: readonly (readonly [field: DataField, value: string | null])[];
}

/** Words in the member's language, dates in the project's zone. */
export const dataWords = async (locale: Locale): Promise<DataWords> => {
  const format = await getFormatter({ locale });
  const card = await getTranslations({ locale, namespace: "cards" });
  const voucher = await getTranslations({ locale, namespace: "vouchers" });
  const profile = await getTranslations({ locale, namespace: "profile" });
  const common = await getTranslations({ locale, namespace: "common" });
  const consents = await getTranslations({ locale, namespace: "consents" });
  const referrals = await getTranslations({ locale, namespace: "referrals" });
  const wallet = await getTranslations({ locale, namespace: "wallet" });
  const messages = await getTranslations({ locale, namespace: "messages" });
  const answers = { format, yes: common("yes"), no: common("no") };
  const said = <T>(value: T | null, say: (value: T) => string) =>
    value === null ? null : say(value);
  return {
    instant: (value) =>
      said(value, (it) => {
        const date = new Date(it);
        return `${format.dateTime(date, "date")}, ${format.dateTime(date, "time")}`;
      }),
    // A plain date belongs to no zone: read and shown in one and the same, it cannot shift.
    date: (value) =>
      said(value, (it) =>
        format.dateTime(new Date(`${it}T00:00:00Z`), "date", { timeZone: "UTC" }),
      ),
    number: (value) => said(value, (it) => format.number(it, "points")),
    money: (values) =>
      values
        .map(({ currency, value }) => format.number(value, { style: "currency", currency }))
        .join(", ") || null,
    amount: (value, currency) =>
      said(value, (it) =>
        currency === null
          ? format.number(it, "points")
          : withItsSign(format.number(it, { style: "currency", currency })),
      ),
    yesNo: (value) => (value ? answers.yes : answers.no),
    cardState: (state) => card(`state.${state}`),
    voucherState: (state) => voucher(`state.${state}`),
    gender: (gender) => said(gender, (it) => profile(`genders.${it}`)),
    answer: (property) => answerText(property, property.value, answers),
    consentName: ({ name, kind }) => name ?? said(kind, (it) => consents(`kinds.${it}`)),
    consentState: ({ state }) => consents(`state.${state}`),
    person: (name) => name ?? referrals("unnamed"),
    movement: ({ title, kind }) => title ?? wallet(`kinds.${kind ?? "other"}`),
    channel: (channel) => said(channel, (it) => messages(`channel.${it}`)),
    subject: (title) => title ?? messages("untitled"),
  };
};
