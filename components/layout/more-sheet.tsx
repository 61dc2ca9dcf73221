"use client";

import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Part } from "@/lib/contracts/parts";
import { UnreadBadge } from "./unread-badge";

const load = () => import("./more-content");

// Not part of the first load: it is fetched as soon as somebody reaches for the button.
const MoreContent = lazy(load);

interface Props {
  /** Parts to lead to; none where the places stand beside the button already. */
  parts?: readonly Part[];
  className: string;
  /** Stands last in the sheet. */
  children?: ReactNode;
}

/** Everything that is not one of the four places, behind one button. */
export function MoreSheet({ parts = [], className, children }: Props) {
  const t = useTranslations("nav");
  const [open, setOpen] = useState(false);
  // Once opened it stays, so that the sheet can slide away.
  const [wanted, setWanted] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => {
          setWanted(true);
          setOpen(true);
        }}
        className={className}
      >
        <span className="relative">
          <Menu className="size-6 lg:size-5" strokeWidth={1.75} aria-hidden />
          {parts.includes("messages") && <UnreadBadge dot />}
        </span>
        {t("more")}
      </button>
      <Suspense>
        {wanted && (
          <MoreContent parts={parts} open={open} onClose={() => setOpen(false)}>
            {children}
          </MoreContent>
        )}
      </Suspense>
    </>
  );
}
