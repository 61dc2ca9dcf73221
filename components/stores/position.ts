"use client";

import { useSyncExternalStore } from "react";
import type { Position } from "@/lib/contracts/stores";

/** Where the visitor is, as far as they let us know. */
export type Whereabouts =
  | { state: "unasked" | "asking" | "denied" | "unavailable" }
  | { state: "known"; position: Position };

/** Old enough is good enough for "which store is near". */
const OPTIONS: PositionOptions = { maximumAge: 5 * 60_000, timeout: 15_000 };

const UNASKED: Whereabouts = { state: "unasked" };

/** Kept in this tab's memory alone: never stored, never sent, and gone with a reload. */
let whereabouts: Whereabouts = UNASKED;
const listeners = new Set<() => void>();

function tell(next: Whereabouts): void {
  whereabouts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks the browser, which asks the visitor. Only ever called because somebody pressed the button. */
export function locate(): void {
  if (!("geolocation" in navigator)) return tell({ state: "unavailable" });
  tell({ state: "asking" });
  navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude } }) =>
      tell({ state: "known", position: { latitude, longitude } }),
    ({ code, PERMISSION_DENIED }) =>
      tell({ state: code === PERMISSION_DENIED ? "denied" : "unavailable" }),
    OPTIONS,
  );
}

export const useWhereabouts = (): Whereabouts =>
  useSyncExternalStore(
    subscribe,
    () => whereabouts,
    () => UNASKED,
  );
