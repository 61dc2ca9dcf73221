import { useNow, useTimeZone } from "next-intl";
import { useMemo } from "react";
import { wallClock, type WallClock } from "./opening";

/** How often it is looked at: a store may close in any minute. */
const TICK_MS = 20_000;

/** The time where the stores are, kept up to the minute while the page is open. */
export function useWallClock(): WallClock {
  const now = useNow({ updateInterval: TICK_MS });
  const zone = useTimeZone() ?? "UTC";
  const { day, minute } = wallClock(now, zone);
  // The same until the minute changes, so that a long list is left alone until then.
  return useMemo(() => ({ day, minute }), [day, minute]);
}
