"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, type ReactNode } from "react";

interface Props {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}

/** A native modal dialog: from below on phones, in the middle on desktops. Focus returns by itself. */
export function Sheet({ open, onClose, title, children, footer }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const t = useTranslations("common");

  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open === open) return;
    if (open) element.showModal();
    else element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      className="m-0 mt-auto max-h-[92dvh] w-full max-w-none sheet rounded-t-[24px] bg-surface p-0 text-ink sm:m-auto sm:max-w-md sm:rounded-surface"
    >
      <div className="flex max-h-[92dvh] flex-col pb-(--safe-bottom)">
        <header className="flex items-center justify-between gap-4 ps-5 pe-3 pt-3">
          <h2 id={id} className="text-lg font-semibold">
            {title}
          </h2>
          <button
            type="button"
            aria-label={t("close")}
            onClick={() => dialog.current?.close()}
            className="inline-flex size-11 items-center justify-center rounded-full text-muted hover:bg-sunken"
          >
            <X className="size-5" strokeWidth={1.75} aria-hidden />
          </button>
        </header>
        <div className="overflow-y-auto overscroll-contain px-5 pt-2 pb-5">{children}</div>
        {footer && <footer className="border-t border-line px-5 py-4">{footer}</footer>}
      </div>
    </dialog>
  );
}
