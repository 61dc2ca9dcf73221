import { randomBytes } from "node:crypto";
import { startApp } from "@/lib/cli/app-process";
import { startRedis } from "@/lib/cli/redis";
import { startSandbox } from "@/lib/sandbox";
import { expect, test } from "../fixtures";
import { killWhileAsked } from "../support/killed";
import type { Learnt, Wish } from "../support/once";
import { KILLED_PORTS } from "./ports";

// That 50 requests spread over both instances are one write, `e2e/once.spec.ts` sees to: it runs here too.

/** By then the other instance may be sure that upstream has finished, or never will. */
const SURE_WITHIN_MS = 50_000;

/** Asks until somebody knows. @returns the first answer that says more than to ask again */
async function ask(wish: Wish, address: string, until: number): Promise<Learnt> {
  for (;;) {
    const learnt = await wish.tell(address);
    if (learnt !== "unknown" || Date.now() > until) return learnt;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

test("kill -9 of one of two instances: the other makes no second write, and learns what became of it", async () => {
  test.setTimeout(90_000);
  const [sandboxPort, port, otherPort] = KILLED_PORTS;
  const redis = await startRedis();
  const sandbox = await startSandbox({ port: sandboxPort });
  const env = {
    SESSION_STORE_URL: redis.url,
    SESSION_SECRETS: randomBytes(32).toString("base64"),
  };
  const origin = `http://localhost:${port}`;
  const [one, other] = await Promise.all(
    [port, otherPort].map((at) =>
      startApp({
        port: at,
        origin,
        careCloudUrl: sandbox.url,
        logFile: `test-results/once-${at}.log`,
        env,
      }),
    ),
  );
  try {
    if (!one) throw new Error("There is no instance to kill");
    const orphans = await killWhileAsked({ app: one, upstreamOrigin: sandbox.origin });
    const until = Date.now() + SURE_WITHIN_MS;
    const address = `http://127.0.0.1:${otherPort}`;
    await Promise.all(
      orphans.map(async ({ name, wish, ends, written }) => {
        expect(await ask(wish, address, until), name).toBe(ends.at(-1));
        // Only a visitor whose registration came to nothing has wished anew by asking.
        const anew = ends.length > 1 ? 1 : 0;
        expect(await wish.writes(), name).toHaveLength(written + anew);
        expect(await wish.tell(address), `${name}, asked again`).toBe(ends.at(-1));
      }),
    );
  } finally {
    await Promise.all([other?.stop(), sandbox.close()]);
    await redis.stop();
  }
});
