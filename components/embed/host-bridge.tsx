"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useLocale } from "next-intl";
import { useEffect } from "react";
import { usePathname, useRouter } from "@/lib/i18n/navigation";

/** Lets the app around this page, or the page around a frame, talk with it; once the page is there. */
export function HostBridge() {
  const client = useQueryClient();
  const router = useRouter();
  const locale = useLocale();
  const path = usePathname();

  useEffect(() => {
    let gone = false;
    const begin = async () => {
      const { connect, knowVisitor } = await import("@/lib/bridge/start");
      await knowVisitor();
      if (gone) return;
      connect({
        client,
        locale,
        path,
        goTo: router.push,
        setLocale: (other) => router.replace(path + window.location.search, { locale: other }),
      });
    };
    const late = () => void begin();
    if (document.readyState === "complete") late();
    else window.addEventListener("load", late, { once: true });
    return () => {
      gone = true;
      window.removeEventListener("load", late);
    };
  }, [client, locale, path, router]);
  return null;
}
