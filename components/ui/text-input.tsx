import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL } from "./control";

type Props = ComponentProps<"input">;

const LATIN_TYPES = new Set<Props["type"]>(["email", "tel", "url", "password"]);

/** What is no words (an address, a number, a code) is written from left to right in every language. */
const isCode = ({ type, inputMode, spellCheck }: Props) =>
  LATIN_TYPES.has(type) || inputMode !== undefined || spellCheck === false;

/** A native text field with our look. */
export function TextInput({ className, ...props }: Props) {
  const code = isCode(props);
  return (
    <input
      dir={code ? "ltr" : undefined}
      {...props}
      // In a page from right to left it still starts where the other fields do.
      className={classNames(CONTROL, code && "rtl:text-end", className)}
    />
  );
}
