import { Laptop, Smartphone } from "lucide-react";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Pill } from "@/components/ui/pill";
import type { Place } from "@/lib/contracts/places";
import { usePlaceName } from "./place-name";

const PHONES: ReadonlySet<Place["system"]> = new Set(["Android", "iOS"]);

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
  // A future time by a clock that is off would be told as such.
  const used = Math.min(Date.parse(place.lastUsedAt), now.getTime());
  const last = t("lastUsed", { when: format.relativeTime(used, now) });
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3 sm:px-5">
      <Icon className="size-6 shrink-0 text-muted" strokeWidth={1.5} aria-hidden />
      <div className="min-w-0 grow basis-48">
        <p className="flex flex-wrap items-center gap-2 font-medium">
          {name}
          {place.current && <Pill tone="good">{t("here")}</Pill>}
        </p>
        <p className="text-sm text-muted">{place.current ? since : `${last} · ${since}`}</p>
      </div>
      {!place.current && (
        <Button
          variant="secondary"
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
