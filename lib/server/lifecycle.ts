import "server-only";
import { DEADLINES } from "@/lib/server/carecloud/transport/limits";

/** Most calls that one request makes in a row: a registration that looks for what an earlier try made. */
const CALLS_IN_A_ROW = 10;
/**
 * What is under way gets this long once the door is closed: more than the slowest lawful request, so
 * that only what will never end is cut.
 */
export const FINISH_MS = CALLS_IN_A_ROW * DEADLINES.total;

/** The launcher and Next's bundles are separate module graphs in one process: share by the process. */
const shared = globalThis as typeof globalThis & { [SLOT]?: boolean };
const SLOT = Symbol.for("loyalty-web.draining");

/** From now on `/readyz` says no, so that a balancer sends new visitors elsewhere. */
export const startDraining = (): void => {
  shared[SLOT] = true;
};

export const isDraining = (): boolean => shared[SLOT] ?? false;
