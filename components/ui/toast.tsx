"use client";

import {
  createContext,
  use,
  useCallback,
  useEffect,
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
  Card: ComponentType<CardProps>;
}

type Show = (toast: ToastMessage) => void;

// Nothing says anything before somebody has done something: no page waits for it.
const load = (): Promise<ComponentType<CardProps>> =>
  import("./toast-card").then(
    ({ ToastCard }) => ToastCard,
    () => Words,
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
        {shown && <shown.Card key={shown.id} toast={shown.toast} onDismiss={dismiss} />}
      </div>
    </ToastContext>
  );
}

/** The bare words, where the card cannot be had: most likely they say just that. */
function Words({ toast, onDismiss }: CardProps) {
  useEffect(() => {
    const timer = setTimeout(onDismiss, 9_000);
    return () => clearTimeout(timer);
  }, [onDismiss]);
  return (
    <p className="fixed inset-x-4 bottom-24 z-50 rounded-control bg-ink p-4 text-sm text-canvas">
      {toast.text}
    </p>
  );
}

/** Gives the function that shows a toast. */
export const useToast = (): Show => use(ToastContext);
