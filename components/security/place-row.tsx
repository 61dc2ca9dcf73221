import { Laptop, Smartphone } from "lucide-react";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Pill } from "@/components/ui/pill";
import type { Place } from "@/lib/contracts/places";
import { usePlaceName } from "./place-name";

const PHONES: ReadonlySet<Place["system"]> = new Set(["Android", "iOS"]);

const HOUR = 3_600_000;

interface Props {
  place: Place;
  ending: boolean;
  onEnd: () => void;
}

/** One place: what it is, since when, and the way out of it. */
export function PlaceRow({ place, ending, onEnd }: Props) {
  const t = useTranslations("security.places");
  const format = useFormatter();
  const now = useNow();
  const name = usePlaceName()(place);
  const Icon = PHONES.has(place.system) ? Smartphone : Laptop;
  const since = t("since", { date: format.dateTime(new Date(place.signedInAt), "date") });
  // A session in use is written once an hour: anything finer would be made up.
  const used = Date.parse(place.lastUsedAt);
  const last =
    now.getTime() - used < HOUR
      ? t("usedLately")
      : t("lastUsed", { when: format.relativeTime(used, now) });
  return (
    <li className="flex min-h-18 items-center gap-3 px-4 py-3 sm:px-5">
      <Icon className="size-6 shrink-0 text-muted" strokeWidth={1.5} aria-hidden />
      <div className="min-w-0 grow">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {place.current && <Pill tone="good">{t("here")}</Pill>}
        </p>
        {!place.current && <p className="text-sm text-muted">{last}</p>}
        <p className="text-sm text-muted">{since}</p>
      </div>
      {!place.current && (
        <Button
          variant="secondary"
          className="shrink-0"
          pending={ending}
          aria-label={t("endNamed", { place: name })}
          onClick={onEnd}
        >
          {t("end")}
        </Button>
      )}
    </li>
  );
}
