import { classNames } from "./class-names";

/** A place held for what comes; shape it with `className`. Invisible to screen readers. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return (
    <div
      aria-hidden
      className={classNames(
        "animate-pulse rounded-control bg-sunken motion-reduce:animate-none",
        className,
      )}
    />
  );
}
