"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from "react";
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
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback<Show>((message) => {
    clearTimeout(timer.current);
    setToast(message);
    timer.current = setTimeout(() => setToast(null), VISIBLE_MS);
  }, []);

  return (
    <ToastContext value={useMemo(() => show, [show])}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-[calc(5.5rem+env(safe-area-inset-bottom))] z-40 flex justify-center lg:bottom-8"
      >
        {toast && <ToastCard toast={toast} />}
      </div>
    </ToastContext>
  );
}

function ToastCard({ toast }: { toast: ToastMessage }) {
  const Icon = toast.tone === "wrong" ? CircleAlert : CircleCheck;
  return (
    <p className="flex max-w-md toast items-center gap-3 rounded-control bg-ink px-4 py-3 text-sm font-medium text-canvas shadow-lg">
      <Icon
        className={classNames("size-5 shrink-0", toast.tone === "wrong" && "text-soon-soft")}
        strokeWidth={1.75}
        aria-hidden
      />
      {toast.text}
    </p>
  );
}

/** Gives the function that shows a toast. */
export const useToast = (): Show => use(ToastContext);
