"use client";

import { useTranslations } from "next-intl";
import { useSteps } from "@/components/layout/use-steps";
import { Button } from "@/components/ui/button";
import type { FoundStore } from "./find-stores";
import type { WallClock } from "./opening";
import { StoreRow } from "./store-row";

const STEP = 24;

interface Props {
  stores: readonly FoundStore[];
  clock: WallClock;
  favourite: string | null;
}

/** Stores, a step at a time: by scrolling on, or by the button for whoever does not scroll. */
export function StoreList({ stores, clock, favourite }: Props) {
  const t = useTranslations("stores");
  const { count, left, more, showMore } = useSteps(stores.length, STEP);

  return (
    <>
      <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {stores.slice(0, count).map(({ store, kilometres }) => (
          <li key={store.id}>
            <StoreRow
              store={store}
              clock={clock}
              favourite={store.id === favourite}
              kilometres={kilometres}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <div ref={more} className="flex justify-center">
          <Button variant="secondary" onClick={showMore}>
            {t("more", { count: Math.min(STEP, left) })}
          </Button>
        </div>
      )}
    </>
  );
}
