"use client";

import { Menu } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { usePart } from "@/components/ui/use-part";
import type { Part } from "@/lib/contracts/parts";
import { UnreadBadge } from "./unread-badge";

// Not part of the first load: it is fetched as soon as somebody reaches for the button.
const load = () => import("./more-content");

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
  const [MoreContent, want] = usePart(load);
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        onPointerEnter={() => want()}
        onFocus={() => want()}
        onClick={() => {
          setOpen(true);
          want(() => setOpen(false));
        }}
        className={className}
      >
        <span className="relative">
          <Menu className="size-6 lg:size-5" strokeWidth={1.75} aria-hidden />
          {parts.includes("messages") && <UnreadBadge dot />}
        </span>
        {t("more")}
      </button>
      {MoreContent && (
        <MoreContent parts={parts} open={open} onClose={() => setOpen(false)}>
          {children}
        </MoreContent>
      )}
    </>
  );
}
