import type { OpeningInterval } from "@/lib/contracts/opening";
import type { PlainTime } from "@/lib/contracts/time";

/** `08:00` as people write it, "8:00". */
export const timeText = (time: PlainTime): string => time.replace(/^0(?=\d)/, "");

/** "8:00–12:00, 13:00–18:00". */
export const intervalsText = (intervals: readonly OpeningInterval[]): string =>
  intervals.map(({ from, to }) => `${timeText(from)}–${timeText(to)}`).join(", ");

/** Whether an interval is the whole day. */
export const isWholeDay = ({ from, to }: OpeningInterval): boolean =>
  from === "00:00" && to === "24:00";
