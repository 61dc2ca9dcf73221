"use client";

import {
  createContext,
  lazy,
  Suspense,
  use,
  useCallback,
  useRef,
  useState,
  type ReactNode,
} from "react";

// Nothing says anything before somebody has done something: no page loads it in advance.
const ToastCard = lazy(() =>
  import("./toast-card").then((module) => ({ default: module.ToastCard })),
);

export interface ToastMessage {
  tone?: "good" | "wrong" | undefined;
  text: string;
  /** Takes it back; only where that is a write like any other, which may be refused as well. */
  undo?: (() => void) | undefined;
}

type Show = (toast: ToastMessage) => void;

const ToastContext = createContext<Show>(() => {});

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
        <Suspense>
          {toast && <ToastCard key={toast.id} toast={toast} onDismiss={dismiss} />}
        </Suspense>
      </div>
    </ToastContext>
  );
}

/** Gives the function that shows a toast. */
export const useToast = (): Show => use(ToastContext);
