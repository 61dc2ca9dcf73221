import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

/** A tick with its words, all of it the target. */
export function Checkbox({
  label,
  className,
  ...props
}: Omit<ComponentProps<"input">, "type"> & { label: ReactNode }) {
  return (
    <label className={classNames("flex min-h-11 cursor-pointer items-center gap-3", className)}>
      <input {...props} type="checkbox" className="size-5 shrink-0 accent-brand" />
      <span>{label}</span>
    </label>
  );
}
