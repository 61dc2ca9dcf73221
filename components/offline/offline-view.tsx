"use client";

import { Ticket, WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { WholeLink } from "@/components/layout/whole-link";
import { Button } from "@/components/ui/button";
import { look } from "@/components/ui/button-look";
import { routes } from "@/lib/routes";
import { hasKeptTill, isReachable } from "@/lib/worker/page";

/**
 * What stands in place of a page that cannot be had: what still works is one tap away. The address is
 * that of the page itself, so as soon as the network is back it is loaded.
 */
export function OfflineView() {
  const t = useTranslations("offline");
  const kept = useKept();
  useReloadOnceBack();
  return (
    <div className="flex min-h-[70dvh] flex-col items-center justify-center gap-6 py-10 text-center">
      <span className="flex size-20 items-center justify-center rounded-full bg-sunken text-muted">
        <WifiOff className="size-9" strokeWidth={1.5} aria-hidden />
      </span>
      <div className="space-y-2">
        <h1 className="text-xl font-bold tracking-tight text-balance">{t("title")}</h1>
        <p className="mx-auto max-w-[44ch] text-pretty text-muted">
          {kept === false ? t("nothingKept") : t("body")}
        </p>
      </div>
      <div className="flex w-full max-w-xs flex-col gap-3">
        {kept && (
          <>
            <WholeLink href={routes.checkout} className={look({ size: "lg" })}>
              {t("toTill")}
            </WholeLink>
            <WholeLink
              href={`${routes.checkout}?choose=1`}
              className={look({ size: "lg", variant: "secondary" })}
            >
              <Ticket className="size-5" strokeWidth={1.75} aria-hidden />
              {t("toVouchers")}
            </WholeLink>
          </>
        )}
        <Button variant="quiet" size="lg" onClick={() => window.location.reload()}>
          {t("again")}
        </Button>
      </div>
    </div>
  );
}

/** Whether there is a till screen to go to; null until that is known. */
function useKept(): boolean | null {
  const [kept, setKept] = useState<boolean | null>(null);
  useEffect(() => {
    hasKeptTill().then(setKept, () => setKept(false));
  }, []);
  return kept;
}

function useReloadOnceBack(): void {
  useEffect(() => {
    const reload = () =>
      void isReachable().then((reachable) => {
        if (reachable) window.location.reload();
      });
    window.addEventListener("online", reload);
    return () => window.removeEventListener("online", reload);
  }, []);
}
