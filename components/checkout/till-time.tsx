"use client";

import { RotateCw } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useOnline } from "@/components/layout/use-online";
import { useRefreshTill, useTillCards } from "@/lib/queries/checkout";
import { useMoment } from "./use-moment";

/** Past this a time of day alone would be taken for today's. */
const DAY_MS = 12 * 60 * 60 * 1_000;

/** When what is shown was true, and a way to have it fresh. */
export function TillTime() {
  const t = useTranslations("checkout");
  const format = useFormatter();
  const online = useOnline();
  const now = useMoment();
  const { data, dataUpdatedAt, isFetching, isRefetchError } = useTillCards();
  const refresh = useRefreshTill();
  if (!data) return null;
  const time = format.dateTime(new Date(dataUpdatedAt), "time");
  const old = now > 0 && now - dataUpdatedAt > DAY_MS;
  const date = format.dateTime(new Date(dataUpdatedAt), "day");
  return (
    <p className="flex items-center gap-1">
      <span>
        {(!online || isRefetchError) && (
          <span className="block font-semibold">{t("notFresh")}</span>
        )}
        <time dateTime={new Date(dataUpdatedAt).toISOString()}>
          {old ? t("asOfDay", { date, time }) : t("asOf", { time })}
        </time>
      </span>
      <button
        type="button"
        aria-label={t("refresh")}
        onClick={refresh}
        className="inline-flex size-10 items-center justify-center rounded-full hover:bg-sunken"
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
