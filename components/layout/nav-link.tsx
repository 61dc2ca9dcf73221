"use client";

import type { ReactNode } from "react";
import { Link } from "@/lib/i18n/link";
import { usePathname } from "@/lib/i18n/navigation";

interface Props {
  href: string;
  className: string;
  children: ReactNode;
}

/** A link that knows when the visitor is at its place or below it. */
export function NavLink({ href, className, children }: Props) {
  const path = usePathname();
  const here = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
  return (
    <Link href={href} aria-current={here ? "page" : undefined} className={className}>
      {children}
    </Link>
  );
}
