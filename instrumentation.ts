import type { Instrumentation } from "next";

/** Runs once when a server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.NEXT_PHASE) return;
  const { startRevocationWorker } = await import("@/lib/server/session/revocations");
  startRevocationWorker();
}

/** An error that a page did not catch, with the request that met it. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("@/lib/server/log");
  const { currentTrace } = await import("@/lib/server/trace");
  const requestId = currentTrace()?.requestId;
  log.error({ err: error, requestId, route: context.routePath }, "page failed");
};
