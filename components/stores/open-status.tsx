"use client";

import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { OpeningWeek } from "@/lib/contracts/opening";
import { openStateOf, type Ahead, type OpenState, type WallClock } from "./opening";
import { timeText } from "./time-text";

/** So many minutes before the end, it is said with a warning. */
const SOON_MINUTES = 45;

type Tone = "good" | "soon" | "closed";

function toneOf(state: OpenState | null): Tone {
  if (!state?.open) return "closed";
  return state.until && state.until.minutes <= SOON_MINUTES ? "soon" : "good";
}

const TEXT: Record<Tone, string> = { good: "text-good", soon: "text-soon", closed: "text-muted" };
const DOT: Record<Tone, string> = { good: "bg-good", soon: "bg-soon", closed: "bg-control" };

interface Props {
  week: OpeningWeek | null;
  clock: WallClock;
  className?: string;
}

/** "Open until 20:00", "Closed, opens tomorrow at 8:00": as it is this minute. */
export function OpenStatus({ week, clock, className }: Props) {
  const text = useStatusText();
  const state = openStateOf(week, clock);
  const tone = toneOf(state);
  return (
    <span className={classNames("flex items-baseline gap-2 font-medium", TEXT[tone], className)}>
      <span
        aria-hidden="true"
        className={classNames(
          "size-2 shrink-0 -translate-y-px rounded-full",
          state ? DOT[tone] : "bg-line",
        )}
      />
      <span>{text(state)}</span>
    </span>
  );
}

function useStatusText(): (state: OpenState | null) => string {
  const t = useTranslations("stores");
  const opens = ({ days, weekday, time }: Ahead) => {
    const at = timeText(time);
    if (days === 0) return t("opens.today", { time: at });
    return days === 1
      ? t("opens.tomorrow", { time: at })
      : t("opens.weekday", { weekday, time: at });
  };
  return (state) => {
    if (!state) return t("hoursUnknown");
    if (!state.open) return state.opens ? opens(state.opens) : t("closedNow");
    if (!state.until) return t("alwaysOpen");
    const time = timeText(state.until.time);
    return toneOf(state) === "soon" ? t("closesAt", { time }) : t("openUntil", { time });
  };
}
