"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import type { FoundStore } from "./find-stores";
import type { WallClock } from "./opening";
import { StoreRow } from "./store-row";

const STEP = 24;
/** How far below the screen the next ones are made, so that nobody scrolls into a gap. */
const AHEAD = "600px";

interface Props {
  stores: readonly FoundStore[];
  clock: WallClock;
  favourite: string | null;
}

/** Stores, a step at a time: by scrolling on, or by the button for whoever does not scroll. */
export function StoreList({ stores, clock, favourite }: Props) {
  const t = useTranslations("stores");
  const [count, setCount] = useState(STEP);
  const more = useRef<HTMLDivElement>(null);
  const left = stores.length - count;

  useEffect(() => {
    if (left <= 0 || !more.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          setCount((shown) => shown + STEP);
        }
      },
      { rootMargin: AHEAD },
    );
    observer.observe(more.current);
    return () => observer.disconnect();
  }, [left]);

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
          <Button variant="secondary" onClick={() => setCount(count + STEP)}>
            {t("more", { count: Math.min(STEP, left) })}
          </Button>
        </div>
      )}
    </>
  );
}
