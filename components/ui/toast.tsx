"use client";

import { createContext, use, useCallback, useState, type ReactNode } from "react";

export interface ToastMessage {
  tone?: "good" | "wrong" | undefined;
  text: string;
  /** Takes it back; only where that is a write like any other, which may be refused as well. */
  undo?: (() => void) | undefined;
}

type Show = (toast: ToastMessage) => void;

const ToastContext = createContext<Show>(() => {});

/** Each toast is one of its own, with a time of its own, and is read out though it says the same again. */
let count = 0;

/** Says one thing at a time at the foot of the page, aloud too. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<ReactNode>(null);
  const show = useCallback<Show>((toast) => {
    // Nothing says anything before somebody has done something: no page waits for the card. Where it
    // cannot be had, the bare words are said: most likely that there is no network.
    void import("./toast-card").then(
      ({ ToastCard }) =>
        setShown(<ToastCard key={++count} toast={toast} onDismiss={() => setShown(null)} />),
      () =>
        setShown(
          <p key={++count} className="fixed bottom-24 bg-ink p-4 text-canvas">
            {toast.text}
          </p>,
        ),
    );
  }, []);
  return (
    <ToastContext value={show}>
      {children}
      {/* Stays in the page, so that what comes into it is read out. */}
      <div role="status">{shown}</div>
    </ToastContext>
  );
}

/** Gives the function that shows a toast. */
export const useToast = (): Show => use(ToastContext);
