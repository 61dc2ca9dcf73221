"use client";

import { Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StaleNote } from "@/components/layout/stale-note";
import { look } from "@/components/ui/button-look";
import { ErrorState } from "@/components/ui/error-state";
import { Shared } from "@/components/ui/shared";
import { Surface } from "@/components/ui/surface";
import type { StoreDetail } from "@/lib/contracts/stores";
import { useStore } from "@/lib/queries/stores";
import { townLine } from "./address-text";
import { distanceBetween } from "./distance";
import { MapsLink } from "./maps-link";
import { OpenStatus } from "./open-status";
import { useWhereabouts } from "./position";
import { StoreContacts } from "./store-contacts";
import { StoreDistance } from "./store-distance";
import { StorePictures } from "./store-pictures";
import { StoreWeek } from "./store-week";
import { useWallClock } from "./use-wall-clock";

interface Props {
  id: string;
  /** The member's way to make it their own; nothing for guests. */
  favourite: ReactNode;
}

/** One store: whether it is open first, then the way there, then the rest. */
export function StoreView({ id, favourite }: Props) {
  const { data, error, refetch } = useStore(id);
  if (data) return <View store={data} favourite={favourite} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return null;
}

function View({ store, favourite }: { store: StoreDetail; favourite: ReactNode }) {
  const t = useTranslations("stores");
  const clock = useWallClock();
  const whereabouts = useWhereabouts();
  const kilometres =
    whereabouts.state === "known" && store.position
      ? distanceBetween(whereabouts.position, store.position)
      : null;
  return (
    <article className="grid grid-cols-1 items-start gap-6 lg:grid-cols-2 lg:grid-rows-[auto_1fr] lg:gap-x-10">
      <Shared name={`store-${store.id}`}>
        <StorePictures images={store.images} />
      </Shared>
      <div className="space-y-6 lg:row-span-2">
        <StaleNote asOf={store.asOf} />
        <Surface className="space-y-5 p-5">
          <OpenStatus week={store.week} clock={clock} className="text-lg font-semibold" />
          <address className="text-muted not-italic">
            {store.street !== null && (
              <span dir="auto" className="block">
                {store.street}
              </span>
            )}
            <span dir="auto" className="block">
              {townLine(store)}
            </span>
            {kilometres !== null && (
              <span className="mt-1 block font-medium text-ink">
                <StoreDistance kilometres={kilometres} /> {t("fromHere")}
              </span>
            )}
          </address>
          <div className="flex flex-wrap gap-2">
            <MapsLink store={store} />
            {store.phone !== null && (
              <a
                href={`tel:+${store.phone}`}
                className={look({ variant: "secondary", size: "lg" }, "grow tabular-nums")}
              >
                <Phone className="size-5" strokeWidth={1.75} aria-hidden />
                <span className="sr-only">{t("call")}</span>
                <bdi dir="ltr">{phoneText(store.phone)}</bdi>
              </a>
            )}
          </div>
          {favourite}
        </Surface>
        {store.week && <StoreWeek week={store.week} clock={clock} />}
      </div>
      <StoreContacts store={store} />
    </article>
  );
}

/** In threes from the end, as most of Europe reads numbers: "+420 530 100 101". */
const phoneText = (digits: string): string => `+${digits.replace(/\B(?=(\d{3})+$)/g, " ")}`;
