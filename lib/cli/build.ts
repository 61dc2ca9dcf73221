import { spawnSync } from "node:child_process";
import { buildWorker } from "./worker";

/** Builds the production app and the service worker that belongs to it; says whether it could. */
export async function buildApp(): Promise<boolean> {
  const next = [process.execPath, "node_modules/next/dist/bin/next", "build"] as const;
  const { status } = spawnSync(next[0], next.slice(1), { stdio: "inherit" });
  if (status !== 0) return false;
  await buildWorker();
  return true;
}
