"use client";

import { Heart } from "lucide-react";
import { useTranslations } from "next-intl";
import { Pill } from "@/components/ui/pill";
import { Shared } from "@/components/ui/shared";
import type { Store } from "@/lib/contracts/stores";
import { Link } from "@/lib/i18n/link";
import { routes } from "@/lib/routes";
import { shortAddress } from "./address-text";
import type { WallClock } from "./opening";
import { OpenStatus } from "./open-status";
import { StoreDistance } from "./store-distance";
import { StorePicture } from "./store-picture";

interface Props {
  store: Store;
  clock: WallClock;
  favourite: boolean;
  /** Null where either place is not known. */
  kilometres: number | null;
}

/** A store in a list: where it is, whether it is open, how far it is. */
export function StoreRow({ store, clock, favourite, kilometres }: Props) {
  const t = useTranslations("stores");
  return (
    <Link
      href={routes.store(store.id)}
      prefetch={false}
      className="flex h-full min-h-24 items-center gap-4 rounded-surface border border-line bg-surface p-3 transition-transform duration-120 hover:bg-sunken/40 active:scale-[0.99] motion-reduce:transition-none"
    >
      <Shared name={`store-${store.id}`}>
        <StorePicture src={store.imageUrl} className="size-18 shrink-0 rounded-control" />
      </Shared>
      <span className="min-w-0 flex-1 space-y-0.5">
        <span className="flex items-start justify-between gap-3">
          <span dir="auto" className="line-clamp-2 font-semibold">
            {store.name}
          </span>
          {kilometres !== null && (
            <Pill className="mt-0.5 shrink-0">
              <StoreDistance kilometres={kilometres} />
            </Pill>
          )}
        </span>
        <span dir="auto" className="block truncate text-sm text-muted">
          {shortAddress(store)}
        </span>
        <OpenStatus week={store.week} clock={clock} className="text-sm" />
        {favourite && (
          <span className="flex items-center gap-1.5 text-sm font-medium text-brand-ink">
            <Heart className="size-4 fill-current" strokeWidth={1.75} aria-hidden />
            {t("yours")}
          </span>
        )}
      </span>
    </Link>
  );
}
