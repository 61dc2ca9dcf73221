import { Check } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { StampCard } from "@/lib/contracts/stamps";

/** Cards that are full, small: a row of trophies. */
export function FullCards({ cards }: { cards: readonly StampCard[] }) {
  const t = useTranslations("stamps");
  const format = useFormatter();
  if (cards.length === 0) return null;
  const fullOn = (card: StampCard) => {
    const dates = card.places.flatMap(({ stamp }) => stamp?.at ?? []).sort();
    const last = dates.at(-1);
    return last === undefined ? null : format.dateTime(new Date(last), "date");
  };
  return (
    <div className="space-y-2">
      <p className="text-sm text-muted">{t("filled", { count: cards.length })}</p>
      <ul className="flex flex-wrap gap-3">
        {cards.map((card) => (
          <li
            key={card.id}
            className="w-40 space-y-2 rounded-control bg-card p-3 text-sm text-on-card forced-colors:border"
          >
            <svg
              aria-hidden="true"
              viewBox="0 0 100 22"
              className="w-full fill-current rtl:-scale-x-100"
            >
              {card.places.slice(0, 20).map(({ number }) => (
                <circle
                  key={number}
                  cx={5 + ((number - 1) % 10) * 10}
                  cy={number <= 10 ? 5 : 17}
                  r="3.4"
                />
              ))}
            </svg>
            <p className="flex items-center gap-1.5 font-semibold">
              <Check aria-hidden="true" strokeWidth={2} className="size-4 shrink-0" />
              {t("card", { order: card.order })}
            </p>
            <p>{fullOn(card) ?? t("noDate")}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
