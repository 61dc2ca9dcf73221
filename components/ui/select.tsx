import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL } from "./control";

/** A native choice with our look. */
export function Select({ className, ...props }: ComponentProps<"select">) {
  return <select {...props} className={classNames(CONTROL, "pe-8", className)} />;
}
