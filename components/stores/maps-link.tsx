"use client";

import { Navigation } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { look } from "@/components/ui/button-look";
import type { StoreDetail } from "@/lib/contracts/stores";
import { mapsOf, mapsUrl, type MapsOf } from "./maps-url";

const never = () => () => {};

/** The device is known only in the browser; until then, what works everywhere. */
const useMaps = (): MapsOf =>
  useSyncExternalStore(
    never,
    () => mapsOf(navigator.userAgent),
    () => "web",
  );

/** Opens the store in the maps of the device; nothing where nobody knows where it is. */
export function MapsLink({ store }: { store: StoreDetail }) {
  const t = useTranslations("stores");
  const href = mapsUrl(store, useMaps());
  if (href === null) return null;
  return (
    <a
      href={href}
      {...(href.startsWith("https:") && { target: "_blank", rel: "noreferrer" })}
      className={look({ size: "lg" }, "grow")}
    >
      <Navigation className="size-5" strokeWidth={1.75} aria-hidden />
      {t("maps")}
    </a>
  );
}
