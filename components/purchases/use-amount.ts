import { useFormatter } from "next-intl";
import type { Amount } from "@/lib/contracts/purchases";
import { withItsSign } from "@/lib/i18n/signed-amount";

/** What stands where upstream did not say how much. */
export const UNKNOWN = "–";

/** Says an amount of money; without its currency where nobody knows that. */
export function useAmount(): (amount: Amount | null, options?: { short?: boolean }) => string {
  const format = useFormatter();
  return (amount, { short = false } = {}) => {
    if (amount === null) return UNKNOWN;
    const { value, currency } = amount;
    const zeros = short ? ("stripIfInteger" as const) : ("auto" as const);
    if (currency === null) {
      return format.number(value, {
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
        trailingZeroDisplay: zeros,
      });
    }
    return withItsSign(
      format.number(value, { style: "currency", currency, trailingZeroDisplay: zeros }),
    );
  };
}
