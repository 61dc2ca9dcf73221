import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface Props {
  selected: boolean;
  onClick: () => void;
  children: ReactNode;
}

/** A filter that is on or off. */
export function Chip({ selected, onClick, children }: Props) {
  return (
    <button
      type="button"
      aria-pressed={selected}
      onClick={onClick}
      className={classNames(
        "inline-flex min-h-11 max-w-full shrink-0 items-center rounded-pill border px-4 text-sm font-semibold transition-colors duration-150",
        selected
          ? "border-brand bg-brand text-on-brand"
          : "border-line bg-surface text-ink hover:bg-sunken",
      )}
    >
      {children}
    </button>
  );
}
