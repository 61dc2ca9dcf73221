import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL } from "./control";

/** A native text field with our look. */
export function TextInput({ className, ...props }: ComponentProps<"input">) {
  return <input {...props} className={classNames(CONTROL, className)} />;
}
