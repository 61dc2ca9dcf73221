"use client";

import { CircleAlert, CircleCheck, X } from "lucide-react";
import { useTranslations } from "next-intl";
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { classNames } from "./class-names";

export interface ToastMessage {
  tone?: "good" | "wrong" | undefined;
  text: string;
}

type Show = (toast: ToastMessage) => void;

const ToastContext = createContext<Show>(() => {});

/** Long enough to read a short sentence twice. */
const VISIBLE_MS = 6_000;

/** Says one thing at a time at the foot of the page, aloud too. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<(ToastMessage & { id: number }) | null>(null);
  const count = useRef(0);
  const show = useCallback<Show>((message) => setToast({ ...message, id: ++count.current }), []);
  const dismiss = useCallback(() => setToast(null), []);
  return (
    <ToastContext value={show}>
      {children}
      {/* Stays in the page, so that what comes into it is read out. */}
      <div role="status">
        {toast && <ToastCard key={toast.id} toast={toast} onDismiss={dismiss} />}
      </div>
    </ToastContext>
  );
}

function ToastCard({ toast, onDismiss }: { toast: ToastMessage; onDismiss: () => void }) {
  const t = useTranslations("common");
  const [held, setHeld] = useState(false);
  const card = useRef<HTMLDivElement>(null);

  // On the top layer, so that an open sheet does not hide it.
  useEffect(() => card.current?.showPopover?.(), []);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(onDismiss, VISIBLE_MS);
    return () => clearTimeout(timer);
  }, [held, onDismiss]);

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

/** Gives the function that shows a toast. */
export const useToast = (): Show => use(ToastContext);
