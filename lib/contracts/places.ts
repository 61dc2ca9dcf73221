import type { Instant } from "./time";

/** Families of browsers that a place is told by: never a version, which would single somebody out. */
export const BROWSERS = [
  "Chrome",
  "Edge",
  "Firefox",
  "Opera",
  "Safari",
  "Samsung Internet",
] as const;
export const SYSTEMS = ["Android", "ChromeOS", "iOS", "Linux", "macOS", "Windows"] as const;

/** Where somebody signed in, as coarsely as still tells a member which one it is. */
export interface PlaceLabel {
  browser: (typeof BROWSERS)[number] | null;
  system: (typeof SYSTEMS)[number] | null;
}

/** One of the places where a member is signed in to this site. */
export interface Place extends PlaceLabel {
  /** Names the place for ending it; opens nothing. */
  id: string;
  /** The one that asks. */
  current: boolean;
  signedInAt: Instant;
  /** To the hour: a session in use is written no more often. */
  lastUsedAt: Instant;
}
