"use client";

import type { ReactNode } from "react";
import { Link } from "@/lib/i18n/link";
import { usePathname } from "@/lib/i18n/navigation";
import { WholeLink } from "./whole-link";

interface Props {
  href: string;
  className: string;
  /** Leads to a document of its own. */
  whole?: boolean | undefined;
  children: ReactNode;
}

/** A link that knows when the visitor is at its place or below it. */
export function NavLink({ href, whole, ...props }: Props) {
  const path = usePathname();
  if (whole) return <WholeLink {...props} href={href} />;
  const here = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
  return <Link {...props} href={href} aria-current={here ? "page" : undefined} />;
}
