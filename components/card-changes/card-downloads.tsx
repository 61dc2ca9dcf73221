"use client";

import { Barcode, QrCode, Wallet, type LucideIcon } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Surface } from "@/components/ui/surface";
import { CARD_FILES, type CardFile } from "@/lib/contracts/cards";
import { cardFileHref } from "@/lib/queries/card-changes";

const ICONS: Record<CardFile, LucideIcon> = { wallet: Wallet, png: Barcode, "qr-png": QrCode };
const ORDER = [...CARD_FILES].reverse();

/** Files of a card to keep on the phone. Plain links: a phone opens a wallet pass by itself. */
export function CardDownloads({ id }: { id: string }) {
  const t = useTranslations("cardChanges");
  const locale = useLocale();
  return (
    <Surface as="section" className="overflow-hidden">
      <h2 className="px-5 pt-4 pb-2 text-sm text-muted">{t("files")}</h2>
      <ul className="divide-y divide-line">
        {ORDER.map((kind) => {
          const Icon = ICONS[kind];
          return (
            <li key={kind}>
              <a
                href={cardFileHref(id, kind, locale)}
                download={kind === "wallet" ? undefined : ""}
                className="flex min-h-13 items-center gap-3 px-5 font-semibold hover:bg-sunken"
              >
                <Icon className="size-5 text-muted" strokeWidth={1.75} aria-hidden />
                {t(`file.${kind}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </Surface>
  );
}
