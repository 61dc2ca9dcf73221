import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Pill } from "@/components/ui/pill";
import type { StampCampaign, StampCard } from "@/lib/contracts/stamps";
import { CardRibbons } from "./card-ribbons";
import { StampGrid } from "./stamp-grid";

interface Props {
  campaign: StampCampaign;
  card: StampCard;
}

/** A stamp card as if printed: a coloured head with the count, the places below. Full ones glow. */
export function StampCardFace({ campaign, card }: Props) {
  const t = useTranslations("stamps");
  const size = card.places.length;
  return (
    <div
      className={classNames(
        "overflow-hidden rounded-hero shadow-raised forced-colors:border",
        card.full ? "bg-card text-on-card" : "border border-line bg-surface",
        card.blocked && "grayscale",
      )}
    >
      <header className="relative overflow-hidden bg-card p-5 text-on-card">
        <div className="absolute inset-0 bg-linear-135 from-white/10 via-transparent to-black/20 forced-colors:hidden" />
        <CardRibbons />
        <div className="relative flex items-end justify-between gap-4">
          <div className="min-w-0">
            <h2
              dir="auto"
              className="line-clamp-3 text-lg leading-tight font-semibold text-balance"
            >
              {campaign.name}
            </h2>
            {campaign.repetitions !== null && campaign.repetitions > 1 && (
              <p className="mt-1 text-sm">
                {t("cardOf", { order: card.order, total: campaign.repetitions })}
              </p>
            )}
          </div>
          {size > 0 && (
            <p dir="ltr" className="shrink-0 leading-none">
              <span className="text-2xl font-bold tracking-tight tabular-nums">
                {card.collected}
              </span>
              <span className="text-lg tabular-nums">{t("of", { total: size })}</span>
            </p>
          )}
        </div>
      </header>
      <div className="relative p-5">
        {size > 0 ? (
          <StampGrid card={card} bonuses={campaign.bonuses} inverted={card.full} />
        ) : (
          <p className="text-muted">{t("noSize")}</p>
        )}
        {card.full && (
          <p className="mt-4 text-center font-semibold tracking-wide">{t("complete")}</p>
        )}
        {card.blocked && (
          <p className="mt-4 text-center">
            <Pill tone="wrong">{t("blocked")}</Pill>
          </p>
        )}
      </div>
    </div>
  );
}
