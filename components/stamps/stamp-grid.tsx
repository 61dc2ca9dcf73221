import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { StampBonus, StampCard, StampPlace } from "@/lib/contracts/stamps";
import { columnsFor } from "./stamp-ink";
import { StampMark } from "./stamp-mark";

const COLUMNS = {
  2: "grid-cols-2 max-w-56",
  3: "grid-cols-3 max-w-72",
  4: "grid-cols-4 max-w-sm",
  5: "grid-cols-5",
} as const;

interface Props {
  card: StampCard;
  bonuses: readonly StampBonus[];
  inverted?: boolean;
}

/** The places of a card in their order, each with what it holds said for those who do not see it. */
export function StampGrid({ card, bonuses, inverted = false }: Props) {
  const say = usePlaceWords(bonuses);
  const next = card.places.find(({ stamp }) => stamp === null)?.number;
  return (
    <ol
      className={classNames(
        "mx-auto grid w-full gap-2.5 sm:gap-3",
        COLUMNS[columnsFor(card.places.length)],
      )}
    >
      {card.places.map((place) => (
        <li key={place.number}>
          <StampMark
            place={place}
            bonus={bonuses.some((bonus) => bonus.place === place.number)}
            next={place.number === next && !card.full && !card.blocked}
            inverted={inverted}
          />
          <span className="sr-only">{say(place)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Says what a place holds, and what it brings. */
function usePlaceWords(bonuses: readonly StampBonus[]) {
  const t = useTranslations("stamps");
  const format = useFormatter();
  return ({ number, stamp }: StampPlace): string => {
    const state =
      stamp === null
        ? t("placeEmpty", { number })
        : stamp.at === null
          ? t("placeFull", { number })
          : t("placeFullOn", { number, date: format.dateTime(new Date(stamp.at), "date") });
    const texts = bonuses.flatMap(({ place, text }) =>
      place === number ? [text ?? t("bonus")] : [],
    );
    return [state, ...texts].join(", ");
  };
}
