import { classNames } from "./class-names";

/** The look that every field to type or choose in has. */
export const CONTROL = classNames(
  "min-h-12 w-full rounded-control border border-control bg-surface px-3.5 text-base text-ink",
  "placeholder:text-muted aria-invalid:border-wrong disabled:opacity-60",
);
