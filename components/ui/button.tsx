import type { ComponentProps } from "react";
import { look, type Look } from "./button-look";

type ButtonProps = Look & ComponentProps<"button"> & { pending?: boolean | undefined };

/**
 * A button that says what happens. While `pending` it does nothing twice. `disabled` it does nothing
 * either, and stays focusable: a browser drops the focus of a button that is switched off.
 */
export function Button({
  variant,
  size,
  icon,
  pending = false,
  disabled,
  className,
  children,
  onClick,
  type = "button",
  ...props
}: ButtonProps) {
  const off = pending || disabled;
  return (
    <button
      {...props}
      type={off ? "button" : type}
      aria-disabled={off || undefined}
      aria-busy={pending || undefined}
      onClick={off ? undefined : onClick}
      className={look({ variant, size }, className)}
    >
      {pending ? <Spinner /> : icon}
      {children}
    </button>
  );
}

function Spinner() {
  return (
    <svg viewBox="0 0 20 20" className="size-5 animate-spin motion-reduce:animate-none" aria-hidden>
      <circle
        cx="10"
        cy="10"
        r="8"
        fill="none"
        stroke="currentColor"
        strokeOpacity="0.3"
        strokeWidth="2.5"
      />
      <path
        d="M10 2a8 8 0 0 1 8 8"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinecap="round"
      />
    </svg>
  );
}
