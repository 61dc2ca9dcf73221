import { ArrowDownLeft, ArrowUpRight, Equal, Hourglass, type LucideIcon } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { Movement, MovementKind } from "@/lib/contracts/movements";
import type { PlainDate } from "@/lib/contracts/time";
import { Unknown } from "./unknown";
import { useAmounts, type Unit } from "./use-amounts";

/** A movement of points or of credits. */
export type AnyMovement = Movement & {
  currency?: string | null;
  type?: string | null;
  expires?: PlainDate | null;
};

interface Look {
  icon: LucideIcon;
  amount: string;
  badge: string;
}

const LOOKS: Record<MovementKind, Look> = {
  earned: { icon: ArrowDownLeft, amount: "text-good", badge: "bg-good-soft text-good" },
  spent: { icon: ArrowUpRight, amount: "text-ink", badge: "bg-sunken text-ink" },
  expired: { icon: Hourglass, amount: "text-muted", badge: "bg-sunken text-muted" },
};
const STILL: Look = { icon: Equal, amount: "text-muted", badge: "bg-sunken text-muted" };

/** One line of a history: what for, when and where, how much. */
export function MovementRow({ movement, unit }: { movement: AnyMovement; unit: Unit }) {
  const t = useTranslations("wallet");
  const format = useFormatter();
  const { signed } = useAmounts();
  const { kind, amount, title, note, expires } = movement;
  const { icon: Icon, ...look } = kind ? LOOKS[kind] : STILL;
  return (
    <li className="flex gap-3 px-4 py-3">
      <span
        className={classNames(
          "mt-0.5 flex size-9 shrink-0 items-center justify-center rounded-full",
          look.badge,
        )}
      >
        <Icon className="size-4 rtl:-scale-x-100" strokeWidth={1.75} aria-hidden />
      </span>
      <div className="min-w-0 grow">
        <div className="flex items-baseline justify-between gap-3">
          <p className="font-medium">{title ?? t(kind ? `kinds.${kind}` : "kinds.other")}</p>
          <p className={classNames("shrink-0 font-semibold tabular-nums", look.amount)}>
            {amount === null ? <Unknown /> : signed(amount, unit)}
          </p>
        </div>
        {note && (
          <p dir="auto" className="line-clamp-2 text-sm">
            {note}
          </p>
        )}
        <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-muted">
          <Details movement={movement} />
          {expires && (
            <p className="text-xs">
              {t("until", {
                date: format.dateTime(new Date(expires), "shortDate", { timeZone: "UTC" }),
              })}
            </p>
          )}
        </div>
      </div>
    </li>
  );
}

/** "November 12, 14:05 · Brno · Partner points". */
function Details({ movement: { at, kind, store, type } }: { movement: AnyMovement }) {
  const t = useTranslations("wallet");
  const format = useFormatter();
  const moment = at === null ? null : new Date(at);
  const when =
    moment &&
    t("at", { date: format.dateTime(moment, "day"), time: format.dateTime(moment, "time") });
  return (
    <p className="text-sm">
      {at !== null && <time dateTime={at}>{when}</time>}
      {at !== null && store && " · "}
      {store}
      {/* What goes out takes what there is; and a phone has room for what matters more. */}
      {type && kind === "earned" && <span className="max-sm:hidden">{` · ${type}`}</span>}
    </p>
  );
}
