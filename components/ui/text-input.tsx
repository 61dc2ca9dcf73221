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
  const words = props.type === undefined || props.type === "text";
  return (
    <input
      dir={isCode(props) ? "ltr" : words ? "auto" : undefined}
      {...props}
      className={classNames(CONTROL, className)}
    />
  );
}
