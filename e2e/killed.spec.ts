import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startApp, type RunningApp } from "@/lib/cli/app-process";
import { startSandbox } from "@/lib/sandbox";
import { expect, test } from "./fixtures";
import { killWhileAsked } from "./support/killed";

const SANDBOX_PORT = 4880;
const APP_PORT = 4881;

/** The machine stood still meanwhile: long enough that upstream has surely finished or never will. */
const LATER = "--import=data:text/javascript,const{now}=Date;Date.now=()=>now.call(Date)+45000;";

/** Kills the app while writes are under way, starts another on the same store, and asks it. */
async function killAndAsk(only?: string) {
  const folder = mkdtempSync(join(tmpdir(), "killed-"));
  const sandbox = await startSandbox({ port: SANDBOX_PORT });
  const settings = {
    SESSION_SECRETS: randomBytes(32).toString("base64"),
    SESSION_STORE_URL: `file:${join(folder, "store.db")}`,
  };
  const start = (part: string, env: Record<string, string> = {}) =>
    startApp({
      port: APP_PORT,
      careCloudUrl: sandbox.url,
      logFile: `test-results/killed-${part}.log`,
      env: { ...settings, ...env },
    });
  const running: RunningApp[] = [];
  try {
    const app = await start("before");
    running.push(app);
    const orphans = await killWhileAsked({ app, upstreamOrigin: sandbox.origin }, only);
    running.push(await start("after", { NODE_OPTIONS: LATER }));
    for (const { name, wish, ends, written } of orphans) {
      const learnt = await wish.tell();
      expect(ends, `${name}: ${learnt}`).toContain(learnt);
      expect(await wish.writes(), name).toHaveLength(written);
      expect(await wish.tell(), `${name}, asked again`).toBe(ends.at(-1));
    }
  } finally {
    await Promise.all(running.map((app) => app.stop()));
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

test(
  "kill -9 after a redemption was made, before its answer: no second one, and a right answer",
  { tag: "@once" },
  () => killAndAsk("redeem"),
);

test(
  "kill -9 before, during and after any write that happens once: no second one, and a right answer",
  { tag: ["@once", "@full"] },
  async () => {
    test.setTimeout(60_000);
    await killAndAsk();
  },
);
