import { MOVEMENT_KINDS, type MovementKind } from "@/lib/contracts/movements";
import type { PlainDate } from "@/lib/contracts/time";
import type { HistoryFilter } from "@/lib/queries/movements";
import { periodIn, type Period } from "./period";

/** What a wallet's page shows, all of it in its address. */
export interface View {
  period: Period;
  kind: MovementKind | null;
  type: string | null;
  /** Whether the history keeps to the period. */
  within: boolean;
}

/** Reads a page's address, in the browser or on the server. */
export const viewIn = (get: (name: string) => string | null, today: PlainDate): View => ({
  period: periodIn(get, today),
  kind: MOVEMENT_KINDS.find((kind) => kind === get("kind")) ?? null,
  type: get("type") || null,
  within: get("within") === "1",
});

/** What the history is asked for. */
export const filterOf = ({ kind, type, within, period }: View): HistoryFilter => ({
  kind: kind ?? undefined,
  type: type ?? undefined,
  from: within ? period.from : undefined,
  to: within ? period.to : undefined,
});
