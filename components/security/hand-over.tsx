"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import type { Destination } from "@/lib/contracts/hand-over";
import { DestinationRow } from "./destination-row";

const HandOverSheet = lazy(() => import("./hand-over-sheet"));

/** Other applications of the brand's, to go on to without signing in again. */
export function HandOver({ destinations }: { destinations: readonly Destination[] }) {
  const t = useTranslations("security.handOver");
  const [shown, setShown] = useState<Destination | null>(null);
  const [open, setOpen] = useState(false);
  return (
    <Section title={t("title")}>
      <p className="max-w-[68ch] text-sm text-muted">{t("body")}</p>
      <Surface as="ul" className="divide-y divide-line">
        {destinations.map((destination) => (
          <DestinationRow
            key={destination.id}
            destination={destination}
            onShow={() => {
              setShown(destination);
              setOpen(true);
            }}
          />
        ))}
      </Surface>
      <Suspense>
        {shown && (
          <HandOverSheet
            key={shown.id}
            destination={shown}
            open={open}
            onClose={() => {
              setOpen(false);
              // Gone with the sheet: a code must not wait in the page.
              setShown(null);
            }}
          />
        )}
      </Suspense>
    </Section>
  );
}
