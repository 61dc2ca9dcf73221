"use client";

import { RotateCw } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useOnline } from "@/components/layout/use-online";
import { useRefreshTill } from "@/lib/queries/checkout";
import { useMoment } from "./use-moment";

/** Past this a time of day alone would be taken for today's. */
const DAY_MS = 12 * 60 * 60 * 1_000;

interface Props {
  /** What is shown, as far as its time goes. */
  query: { dataUpdatedAt: number; isFetching: boolean; isRefetchError: boolean };
}

/** When what is shown was true, and a way to have it fresh. */
export function TillTime({ query: { dataUpdatedAt, isFetching, isRefetchError } }: Props) {
  const t = useTranslations("checkout");
  const format = useFormatter();
  const online = useOnline();
  const now = useMoment();
  const refresh = useRefreshTill();
  const moment = new Date(dataUpdatedAt);
  const time = format.dateTime(moment, "time");
  const old = now > 0 && now - dataUpdatedAt > DAY_MS;
  return (
    <p className="flex items-center gap-1 text-sm text-muted">
      <span>
        {(!online || isRefetchError) && <span className="font-semibold">{t("notFresh")} · </span>}
        <time dateTime={moment.toISOString()}>
          {old ? t("asOfDay", { date: format.dateTime(moment, "day"), time }) : t("asOf", { time })}
        </time>
      </span>
      <button
        type="button"
        aria-label={t("refresh")}
        onClick={refresh}
        className="inline-flex size-11 items-center justify-center rounded-full hover:bg-sunken"
      >
        <RotateCw
          className={`size-4 ${isFetching ? "animate-spin motion-reduce:animate-none" : ""}`}
          strokeWidth={1.75}
          aria-hidden
        />
      </button>
    </p>
  );
}
