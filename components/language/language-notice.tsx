"use client";

import { lazy, Suspense, useSyncExternalStore, type ComponentType } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { onUntoldLanguage, untoldLanguage } from "@/lib/queries/untold-language";

// Rarely shown, so not part of the first load; where it cannot be had, the page stays without it.
const load = (): Promise<{ default: ComponentType<{ language: Locale }> }> =>
  import("./language-notice-card").catch(() => ({ default: () => null }));
const LanguageNoticeCard = lazy(load);

/**
 * Says that the page has changed its language and upstream does not know, until it does. A notice of
 * its own and not a toast: it offers to try again, so it must not go away by itself.
 */
export function LanguageNotice() {
  const language = useSyncExternalStore(onUntoldLanguage, untoldLanguage, () => null);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-4 bottom-[calc(5.5rem+var(--safe-bottom))] z-40 flex justify-center lg:bottom-8"
    >
      {language && (
        <Suspense>
          <LanguageNoticeCard language={language} />
        </Suspense>
      )}
    </div>
  );
}
