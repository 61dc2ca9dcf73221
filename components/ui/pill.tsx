import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Tone = "neutral" | "brand" | "good" | "soon" | "wrong";

const TONES: Record<Tone, string> = {
  neutral: "bg-sunken text-ink",
  brand: "bg-brand-soft text-brand-ink",
  good: "bg-good-soft text-good",
  soon: "bg-soon-soft text-soon",
  wrong: "bg-wrong-soft text-wrong",
};

/** A word or a number about the thing beside it. */
export function Pill({
  tone = "neutral",
  className,
  children,
}: {
  tone?: Tone | undefined;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1 rounded-pill px-2.5 py-0.5 text-xs font-semibold tabular-nums forced-colors:border",
        TONES[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
