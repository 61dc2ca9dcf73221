"use client";

import { Wifi, WifiOff } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { useOnline } from "@/components/layout/use-online";
import { CHANNEL } from "@/lib/queries/session";
import { isTill } from "@/lib/worker/documents";
import { forgetKept, startWorker } from "@/lib/worker/page";

/** How long it is said that the network is back. */
const BACK_MS = 4_000;

/** Starts the service worker, and says when the network goes and when it is back. */
export function Connection() {
  const locale = useLocale();
  useEffect(() => startWorker(locale), [locale]);
  useEffect(() => {
    const channel = new BroadcastChannel(CHANNEL);
    // The worker does so too, where there is one that looks after this page.
    channel.onmessage = () => void forgetKept();
    return () => channel.close();
  }, []);
  const online = useOnline();
  const back = useComeback();
  // Its header says so itself: there is no room above it.
  if (isTill(usePathname())) return null;
  return (
    // Stays in the page, so that what comes into it is read out.
    <div
      role="status"
      className="pointer-events-none fixed inset-x-0 top-[max(0.5rem,var(--safe-top))] z-40 flex justify-center px-4 print:hidden"
    >
      {!online && <Pill online={false} />}
      {online && back && <Pill online />}
    </div>
  );
}

function Pill({ online }: { online: boolean }) {
  const t = useTranslations("offline");
  const Icon = online ? Wifi : WifiOff;
  return (
    // The page makes room for it (globals.css): it must lie on nobody's heading.
    <p
      data-connection
      className="flex items-center gap-2 rounded-full bg-ink px-4 py-2 text-sm font-medium text-canvas shadow-raised forced-colors:border"
    >
      <Icon className="size-4 shrink-0" strokeWidth={1.75} aria-hidden />
      {online ? t("back") : t("notice")}
    </p>
  );
}

/** Whether the network has come back a moment ago. */
function useComeback(): boolean {
  const [back, setBack] = useState(false);
  useEffect(() => {
    const cameBack = () => setBack(true);
    window.addEventListener("online", cameBack);
    return () => window.removeEventListener("online", cameBack);
  }, []);
  useEffect(() => {
    if (!back) return;
    const timer = setTimeout(() => setBack(false), BACK_MS);
    return () => clearTimeout(timer);
  }, [back]);
  return back;
}
