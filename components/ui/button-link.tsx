import type { ComponentProps } from "react";
import { Link } from "@/lib/i18n/link";
import { look, type Look } from "./button-look";

/** A link with a button's look: it goes somewhere. */
export function ButtonLink({
  variant,
  size,
  icon,
  className,
  children,
  ...props
}: Look & ComponentProps<typeof Link>) {
  return (
    <Link {...props} className={look({ variant, size }, className)}>
      {icon}
      {children}
    </Link>
  );
}
