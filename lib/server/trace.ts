import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { UpstreamCall } from "@/lib/server/carecloud/context";

/** What one request's log line will say. */
export interface Trace {
  requestId: string;
  /** Template such as `/api/cards/[id]`; null until somebody knows it. */
  route: string | null;
  calls: UpstreamCall[];
}

/** The launcher and Next's bundles are separate module graphs in one process: share by the process. */
const shared = globalThis as typeof globalThis & { [SLOT]?: AsyncLocalStorage<Trace> };
const SLOT = Symbol.for("loyalty-web.trace");
const traces = (shared[SLOT] ??= new AsyncLocalStorage<Trace>());

export const newTrace = (): Trace => ({ requestId: randomUUID(), route: null, calls: [] });

/** Runs one request; everything it does, however deep, finds its trace. */
export const withTrace = <T>(trace: Trace, run: () => T): T => traces.run(trace, run);

/** The trace of the request in hand; undefined outside the launcher (tests of a single handler). */
export const currentTrace = (): Trace | undefined => traces.getStore();
