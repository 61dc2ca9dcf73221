import type { ComponentProps, ElementType } from "react";
import { classNames } from "./class-names";

/** A quiet box that holds one thing. */
export function Surface({
  as: Tag = "div",
  className,
  ...props
}: ComponentProps<"div"> & { as?: ElementType }) {
  return (
    <Tag
      {...props}
      className={classNames("rounded-surface border border-line bg-surface", className)}
    />
  );
}
