import { useFormatter, useTranslations } from "next-intl";
import type { TierOffer } from "@/lib/contracts/tier";

/** How members come to a tier, in words. */
export function TierTakes({ offer: { way, takes } }: { offer: TierOffer }) {
  const t = useTranslations("tier");
  const format = useFormatter();
  if (way === "joining") return t("takes.joining");
  if (way === "given") return t("takes.given");
  const amounts = [
    ...(takes.points ? [t("takes.points", { count: takes.points })] : []),
    ...takes.turnover
      .filter(({ value }) => value > 0)
      .map(({ value, currency }) =>
        t("takes.turnover", {
          amount: format.number(value, {
            style: "currency",
            currency,
            trailingZeroDisplay: "stripIfInteger",
          }),
        }),
      ),
  ];
  if (amounts.length === 0) return t("takes.unknown");
  // Upstream does not say whether one of them is enough.
  const list = amounts.join(" · ");
  return takes.months
    ? t("takes.within", { amounts: list, months: takes.months })
    : t("takes.any", { amounts: list });
}
