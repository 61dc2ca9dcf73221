"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { ErrorState } from "@/components/ui/error-state";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import type { Destination, HandOverCode } from "@/lib/contracts/hand-over";
import { useHandOver } from "@/lib/queries/hand-over";
import { postCode } from "./post-code";
import { clock, useCountdown } from "./use-countdown";

interface Props {
  destination: Destination;
  open: boolean;
  onClose: () => void;
}

/** A code for another application, for as long as it is good. */
export default function HandOverSheet({ destination, open, onClose }: Props) {
  const t = useTranslations("security.handOver");
  const { mutate, data, error, isPending } = useHandOver();
  const ask = () => mutate({ destination: destination.id });

  useEffect(() => mutate({ destination: destination.id }), [mutate, destination.id]);

  return (
    <Sheet open={open} onClose={onClose} title={t("codeTitle", { name: destination.name })}>
      {error ? (
        <ErrorState error={error} onRetry={ask} />
      ) : data && !isPending ? (
        <Code key={data.code} code={data} name={destination.name} onAgain={ask} />
      ) : (
        <Skeleton className="h-64" />
      )}
    </Sheet>
  );
}

function Code({ code, name, onAgain }: { code: HandOverCode; name: string; onAgain: () => void }) {
  const t = useTranslations("security.handOver");
  const left = useCountdown(code.secondsLeft);
  if (left === 0) {
    return (
      <div className="space-y-5">
        <p role="status">{t("over")}</p>
        <Button size="lg" className="w-full" onClick={onAgain}>
          {t("again")}
        </Button>
      </div>
    );
  }
  return (
    <div className="space-y-5">
      <p>{t("codeBody", { name })}</p>
      <div className="rounded-surface bg-sunken px-4 py-6 text-center">
        <p dir="ltr" className="text-2xl font-bold tracking-[0.2em] tabular-nums select-all">
          {code.code}
        </p>
        {left !== null && (
          <p className="mt-2 text-sm text-muted tabular-nums" role="timer">
            {t("left", { time: clock(left) })}
          </p>
        )}
      </div>
      <p className="text-sm text-muted">{t("warning")}</p>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Button size="lg" onClick={() => postCode(code)}>
          {t("openNamed", { name })}
        </Button>
        <CopyButton text={code.code} label={t("copy")} />
      </div>
    </div>
  );
}
