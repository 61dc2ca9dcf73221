import { useFormatter, useTranslations } from "next-intl";
import type { TierGap, TierOffer } from "@/lib/contracts/tier";
import { progressOf } from "./progress";

interface Props {
  gap: TierGap;
  takes: TierOffer["takes"];
}

/** How far it is to a tier, of what that tier takes in all. */
export function TierProgress({ gap, takes }: Props) {
  const t = useTranslations("tier");
  const format = useFormatter();
  return (
    <ul className="space-y-3 pt-1">
      {progressOf(gap, takes).map(({ currency, have, total }) => {
        const say = (value: number) =>
          currency === null
            ? format.number(value, "points")
            : format.number(value, {
                style: "currency",
                currency,
                trailingZeroDisplay: "stripIfInteger",
              });
        return (
          <li key={currency ?? ""} className="space-y-1">
            <svg
              viewBox="0 0 100 6"
              preserveAspectRatio="none"
              className="h-2 w-full overflow-hidden rounded-full rtl:-scale-x-100"
              aria-hidden="true"
            >
              <rect width="100" height="6" className="fill-sunken" />
              <rect width={Math.round((have / total) * 100)} height="6" className="fill-brand" />
            </svg>
            <p className="text-sm text-muted tabular-nums">
              {currency === null
                ? t("ofPoints", { have: say(have), total: say(total), count: total })
                : t("ofTurnover", { have: say(have), total: say(total) })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
