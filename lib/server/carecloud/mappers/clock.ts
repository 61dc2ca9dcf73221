import "server-only";
import { settings } from "@/lib/server/config";

/** What validity is judged by: the project's zone, and the time now in milliseconds. */
export interface Clock {
  zone: string;
  now: number;
}

export const projectClock = (): Clock => ({ zone: settings().timeZone, now: Date.now() });
