export interface Clock {
  now(): Date;
  /** Now as upstream writes it: `YYYY-MM-DD HH:MM:SS` in the project's zone. */
  stamp(): string;
  /** So many seconds from now. */
  inSeconds(seconds: number): string;
  /** So many days from now, with the given time of day (default: this moment's). */
  inDays(days: number, time?: string): string;
  /** `YYYY-MM-DD`. */
  dateInDays(days: number): string;
}

const DAY = 86_400_000;

/**
 * Upstream's stamps have no offset: they are the wall clock of the project's zone. As text they
 * compare in order of time, which is all that the sandbox does with them.
 */
export function createClock(now: () => Date, timeZone: string): Clock {
  const format = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  });
  // Every request asks for the time; formatting it once a second is enough.
  let second = -1;
  let text = "";
  const stamp = () => {
    const current = Math.floor(now().getTime() / 1000);
    if (current !== second) {
      second = current;
      text = format.format(current * 1000);
    }
    return text;
  };
  /** Calendar arithmetic on the local date, so that a change of clocks never shifts a day. */
  const dateInDays = (days: number) =>
    new Date(Date.parse(`${stamp().slice(0, 10)}T00:00:00Z`) + days * DAY)
      .toISOString()
      .slice(0, 10);
  return {
    now,
    stamp,
    dateInDays,
    inSeconds: (seconds) => format.format(now().getTime() + seconds * 1000),
    inDays: (days, time) => `${dateInDays(days)} ${time ?? stamp().slice(11)}`,
  };
}
