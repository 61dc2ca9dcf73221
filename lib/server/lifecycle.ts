import "server-only";
import { DEADLINES } from "@/lib/server/carecloud/transport/limits";

/**
 * More calls than one request makes in a row. The longest is a registration: the form's texts, checks, the
 * sign-in that an earlier try may have earned, the write, and the look for it, each on its token.
 */
const CALLS_IN_A_ROW = 12;
/** What is under way gets this long once the door is closed: only what would never end is cut. */
export const FINISH_MS = CALLS_IN_A_ROW * DEADLINES.total;

/** The launcher and Next's bundles are separate module graphs in one process: share by the process. */
const shared = globalThis as typeof globalThis & { [SLOT]?: boolean };
const SLOT = Symbol.for("loyalty-web.draining");

/** From now on `/readyz` says no, so that a balancer sends new visitors elsewhere. */
export const startDraining = (): void => {
  shared[SLOT] = true;
};

export const isDraining = (): boolean => shared[SLOT] ?? false;
