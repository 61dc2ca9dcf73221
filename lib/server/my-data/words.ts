import "server-only";
import { getFormatter, getTranslations } from "next-intl/server";
import type { CardState } from "@/lib/contracts/cards";
import type { Gender } from "@/lib/contracts/genders";
import type { DataField } from "@/lib/contracts/my-data";
import type { Money } from "@/lib/contracts/points";
import type { Instant, PlainDate } from "@/lib/contracts/time";
import type { VoucherState } from "@/lib/contracts/vouchers";
import type { Locale } from "@/lib/i18n/locales";

/** How values are written for people; what is not there stays null, and is never a zero. */
export interface DataWords {
  instant(value: Instant | null): string | null;
  date(value: PlainDate | null): string | null;
  number(value: number | null): string | null;
  money(values: readonly Money[]): string | null;
  cardState(state: CardState): string;
  voucherState(state: VoucherState): string;
  gender(gender: Gender | null): string | null;
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
    cardState: (state) => card(`state.${state}`),
    voucherState: (state) => voucher(`state.${state}`),
    gender: (gender) => said(gender, (it) => profile(`genders.${it}`)),
  };
};
