"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import { usePart } from "@/components/ui/use-part";
import type { Destination } from "@/lib/contracts/hand-over";
import { DestinationRow } from "./destination-row";

const loadSheet = () => import("./hand-over-sheet");

/** Other applications of the brand's, to go on to without signing in again. */
export function HandOver({ destinations }: { destinations: readonly Destination[] }) {
  const t = useTranslations("security.handOver");
  const [shown, setShown] = useState<Destination | null>(null);
  const [open, setOpen] = useState(false);
  const [HandOverSheet, want] = usePart(loadSheet);
  const close = () => {
    setOpen(false);
    // Gone with the sheet: a code must not wait in the page.
    setShown(null);
  };
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
              want(close);
            }}
          />
        ))}
      </Surface>
      {shown && HandOverSheet && (
        <HandOverSheet key={shown.id} destination={shown} open={open} onClose={close} />
      )}
    </Section>
  );
}
