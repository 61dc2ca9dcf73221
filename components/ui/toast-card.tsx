"use client";

import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { classNames } from "./class-names";
import type { ToastMessage } from "./toast";

/** Long enough to read a short sentence twice. */
const VISIBLE_MS = 6_000;
/** Long enough to think better of it, and to get there by keyboard. */
const UNDO_MS = 12_000;

interface Props {
  toast: ToastMessage;
  onDismiss: () => void;
}

/** What one toast looks like; it stays while somebody is reading it with the pointer or the keyboard. */
export function ToastCard({ toast, onDismiss }: Props) {
  const t = useTranslations("common");
  const [held, setHeld] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const { undo } = toast;

  // On the top layer, so that an open sheet does not hide it.
  useEffect(() => card.current?.showPopover?.(), []);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDismiss, undo ? UNDO_MS : VISIBLE_MS);
    return () => clearTimeout(timer);
  }, [held, undo, onDismiss]);

  const wrong = toast.tone === "wrong";
  const Icon = wrong ? CircleAlert : CircleCheck;
  return (
    <div
      ref={card}
      popover="manual"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="inset-auto start-1/2 bottom-[calc(5.75rem+var(--safe-bottom))] m-0 w-max max-w-[min(28rem,calc(100vw-2rem))] -translate-x-1/2 rounded-control bg-ink text-sm font-medium text-canvas shadow-raised open:pop-in lg:bottom-8 rtl:translate-x-1/2 forced-colors:border"
    >
      <div className="flex items-center gap-3 py-1 ps-4 pe-1">
        <Icon
          className={classNames("size-5 shrink-0", wrong ? "text-soon-soft" : "text-good-soft")}
          strokeWidth={1.75}
          aria-hidden
        />
        <p className="grow py-2">{toast.text}</p>
        {undo && (
          <button
            type="button"
            onClick={() => {
              onDismiss();
              undo();
            }}
            className="min-h-11 shrink-0 rounded-control px-3 font-semibold whitespace-nowrap underline underline-offset-4 outline-canvas hover:bg-canvas/15 focus-visible:-outline-offset-4 focus-visible:outline-canvas"
          >
            {t("undo")}
          </button>
        )}
        <button
          type="button"
          aria-label={t("close")}
          onClick={onDismiss}
          className="inline-flex size-11 shrink-0 items-center justify-center rounded-control outline-canvas hover:bg-canvas/15 focus-visible:-outline-offset-4 focus-visible:outline-canvas"
        >
          <X className="size-4" strokeWidth={1.75} aria-hidden />
        </button>
      </div>
    </div>
  );
}
