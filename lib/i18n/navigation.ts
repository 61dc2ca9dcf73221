"use client";

import { usePathname as useNextPathname, useRouter as useNextRouter } from "next/navigation";
import { useLocale, type Locale } from "next-intl";
import { useMemo } from "react";
import { localePath } from "./link";

/** The page's path without its locale: `/cards` on `/cs/cards`. */
export function usePathname(): string {
  const locale = useLocale();
  const path = useNextPathname();
  return path.slice(locale.length + 1) || "/";
}

interface Options {
  /** Another language than the page's. */
  locale?: Locale;
}

/** Next's router for paths without locale. */
export function useRouter() {
  const router = useNextRouter();
  const current = useLocale();
  return useMemo(() => {
    const to = (path: string, { locale = current }: Options = {}) => localePath(locale, path);
    return {
      push: (path: string, options?: Options) => router.push(to(path, options)),
      replace: (path: string, options?: Options) => router.replace(to(path, options)),
      refresh: () => router.refresh(),
    };
  }, [router, current]);
}
