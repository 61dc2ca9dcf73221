import { useFormatter, useTranslations } from "next-intl";
import { withItsSign } from "@/lib/i18n/signed-amount";

/** A currency's code, null for credits that name none, undefined for points. */
export type Unit = string | null | undefined;

/** Says amounts of points and of money in the way of the language. */
export function useAmounts() {
  const t = useTranslations("wallet");
  const format = useFormatter();
  const options = (unit: Unit) =>
    unit
      ? ({ style: "currency", currency: unit, trailingZeroDisplay: "stripIfInteger" } as const)
      : ({ maximumFractionDigits: 2 } as const);
  return {
    /** "45 points", "CZK 120". */
    plain: (amount: number, unit: Unit): string =>
      unit === undefined ? t("points", { count: amount }) : format.number(amount, options(unit)),
    /** "+45", "−CZK 120". */
    signed: (amount: number, unit: Unit): string =>
      withItsSign(format.number(amount, { ...options(unit), signDisplay: "exceptZero" })),
  };
}
