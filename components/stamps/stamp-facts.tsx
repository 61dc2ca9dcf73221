import { CalendarDays, Check, Gift, Stamp as StampIcon, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Pill } from "@/components/ui/pill";
import type { StampCampaign, StampCard } from "@/lib/contracts/stamps";
import { useDateWords } from "@/lib/i18n/use-deadline";

interface Props {
  campaign: StampCampaign;
  card: StampCard;
}

/** What the card brings, how to get stamps, and until when. */
export function StampFacts({ campaign, card }: Props) {
  const t = useTranslations("stamps");
  const { until } = useDateWords();
  const { bonuses, conditions, description, validTo } = campaign;
  const ending = validTo === null ? null : until(validTo);
  return (
    <div className="space-y-4">
      <NextBonus campaign={campaign} card={card} />
      {description && (
        <p dir="auto" className="max-w-prose text-start whitespace-pre-line">
          {description}
        </p>
      )}
      <dl className="space-y-4">
        {bonuses.length > 0 && (
          <Fact icon={Gift} title={t("bonuses")}>
            <ul className="space-y-1">
              {bonuses.map(({ id, place, text }) => (
                <li key={id} className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <span className="min-w-0">
                    <span className="text-muted">{t("atPlace", { place })} </span>
                    {text ?? t("bonus")}
                  </span>
                  {card.places.some((it) => it.number === place && it.stamp !== null) && (
                    <Pill tone="good">
                      <Check aria-hidden="true" strokeWidth={2} className="size-3.5" />
                      {t("earned")}
                    </Pill>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {conditions.length > 0 && (
          <Fact icon={StampIcon} title={t("conditions")}>
            <ul className="space-y-1">
              {conditions.map((condition, index) => (
                <li key={index}>{condition}</li>
              ))}
            </ul>
          </Fact>
        )}
        {ending && (
          <Fact icon={CalendarDays} title={t("validity")}>
            <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span className={ending.tone === "soon" ? "font-semibold text-soon" : undefined}>
                {ending.text}
              </span>
              {ending.tone === "soon" && ending.left !== ending.text && (
                <Pill tone="soon">{ending.left}</Pill>
              )}
              {/* A later end has its date in the words already. */}
              {ending.tone === "soon" && (
                <time dateTime={validTo ?? undefined} className="text-sm text-muted">
                  {ending.full}
                </time>
              )}
            </p>
          </Fact>
        )}
      </dl>
    </div>
  );
}

/** How many stamps are missing to what comes next. */
function NextBonus({ campaign, card }: Props) {
  const t = useTranslations("stamps");
  if (card.full) return <p className="text-lg font-semibold text-balance">{t("allYours")}</p>;
  if (card.blocked || card.places.length === 0) return null;
  const missing = (place: number) =>
    card.places.filter(({ number, stamp }) => number <= place && stamp === null).length;
  const next = campaign.bonuses.find(({ place }) => missing(place) > 0);
  const count = missing(next?.place ?? card.places.length);
  return (
    <p className="text-lg font-semibold text-balance">
      {next?.text ? t("toBonus", { count, bonus: next.text }) : t("toFull", { count })}
    </p>
  );
}

function Fact({
  icon: Icon,
  title,
  children,
}: {
  icon: LucideIcon;
  title: string;
  children: ReactNode;
}) {
  return (
    <div className="flex gap-3">
      <dt className="contents">
        <Icon aria-hidden="true" strokeWidth={1.75} className="mt-0.5 size-5 shrink-0 text-muted" />
        <span className="sr-only">{title}</span>
      </dt>
      <dd className="min-w-0 grow">
        <p aria-hidden="true" className="text-sm text-muted">
          {title}
        </p>
        {children}
      </dd>
    </div>
  );
}
