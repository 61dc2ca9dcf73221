import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";

export interface Look {
  variant?: ButtonVariant | undefined;
  size?: "md" | "lg" | undefined;
  icon?: ReactNode;
}

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-transparent bg-brand text-on-brand hover:bg-brand-strong",
  secondary: "border-line bg-surface text-ink hover:bg-sunken",
  quiet: "border-transparent text-brand-ink hover:bg-brand-soft",
  danger: "border-transparent bg-wrong-soft text-wrong hover:bg-wrong hover:text-surface",
};

const SIZES = { md: "min-h-11 px-4 text-sm", lg: "min-h-13 px-6 text-base" };

export const look = ({ variant = "primary", size = "md" }: Look, className?: string) =>
  classNames(
    "inline-flex items-center justify-center gap-2 rounded-control border font-semibold whitespace-nowrap",
    "transition-[background-color,border-color,color,scale] duration-150 active:scale-[0.98]",
    "aria-disabled:pointer-events-none aria-disabled:opacity-60",
    VARIANTS[variant],
    SIZES[size],
    className,
  );
