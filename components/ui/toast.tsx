"use client";

import {
  createContext,
  use,
  useCallback,
  useRef,
  useState,
  type ComponentType,
  type ReactNode,
} from "react";

export interface ToastMessage {
  tone?: "good" | "wrong" | undefined;
  text: string;
  /** Takes it back; only where that is a write like any other, which may be refused as well. */
  undo?: (() => void) | undefined;
}

interface CardProps {
  toast: ToastMessage;
  onDismiss: () => void;
}

interface Shown {
  toast: ToastMessage;
  id: number;
  /** Null where it could not be had. */
  Card: ComponentType<CardProps> | null;
}

type Show = (toast: ToastMessage) => void;

// Nothing says anything before somebody has done something: no page waits for it.
const load = () =>
  import("./toast-card").then(
    (module) => module.ToastCard,
    () => null,
  );

const ToastContext = createContext<Show>(() => {});

/** Says one thing at a time at the foot of the page, aloud too. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const count = useRef(0);
  const show = useCallback<Show>((toast) => {
    const id = ++count.current;
    void load().then((Card) => setShown({ toast, id, Card }));
  }, []);
  const dismiss = useCallback(() => setShown(null), []);
  return (
    <ToastContext value={show}>
      {children}
      {/* Stays in the page, so that what comes into it is read out. */}
      <div role="status">
        {shown &&
          (shown.Card ? (
            <shown.Card key={shown.id} toast={shown.toast} onDismiss={dismiss} />
          ) : (
            // The bare words: most likely they say that there is no network.
            <p className="fixed bottom-24 bg-ink p-4 text-canvas">{shown.toast.text}</p>
          ))}
      </div>
    </ToastContext>
  );
}

/** Gives the function that shows a toast. */
export const useToast = (): Show => use(ToastContext);
