"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import { useToast } from "@/components/ui/toast";
import { usePart } from "@/components/ui/use-part";
import type { Place } from "@/lib/contracts/places";
import { useEndPlace } from "@/lib/queries/end-places";
import { usePlaces } from "@/lib/queries/places";
import { usePlaceName } from "./place-name";
import { PlaceListSkeleton } from "./place-list-skeleton";
import { PlaceRow } from "./place-row";

const loadSheet = () => import("./end-places-sheet");

/** Where the member is signed in to this site; each place can be ended, or all of them. */
export function PlaceList() {
  const t = useTranslations("security.places");
  const places = usePlaces();
  if (places.data) return <Places places={places.data} />;
  if (places.error) {
    return (
      <Section title={t("title")}>
        <ErrorState error={places.error} onRetry={() => void places.refetch()} />
      </Section>
    );
  }
  return <PlaceListSkeleton />;
}

function Places({ places }: { places: Place[] }) {
  const t = useTranslations("security.places");
  const nameOf = usePlaceName();
  const toast = useToast();
  const end = useEndPlace();
  const [open, setOpen] = useState(false);
  const [EndPlacesSheet, wantSheet] = usePart(loadSheet);

  const endOne = (place: Place) =>
    end.mutate(place.id, {
      onSuccess: () => toast({ tone: "good", text: t("ended", { place: nameOf(place) }) }),
    });

  return (
    <Section title={t("title")}>
      <Surface as="ul" className="divide-y divide-line">
        {places.map((place) => (
          <PlaceRow
            key={place.id}
            place={place}
            ending={end.isPending && end.variables === place.id}
            onEnd={() => endOne(place)}
          />
        ))}
      </Surface>
      {end.error && <ErrorNote error={end.error} />}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-[52ch] text-sm text-muted">
          {places.length > 1 ? t("hint") : t("onlyHere")}
        </p>
        <Button
          variant="secondary"
          aria-haspopup="dialog"
          onPointerEnter={() => wantSheet()}
          onFocus={() => wantSheet()}
          onClick={() => {
            setOpen(true);
            wantSheet(() => setOpen(false));
          }}
        >
          {t("everywhere")}
        </Button>
      </div>
      {EndPlacesSheet && (
        <EndPlacesSheet open={open} others={places.length - 1} onClose={() => setOpen(false)} />
      )}
    </Section>
  );
}
