import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Mutant, TestOf } from "@/e2e/mutants/types";
import type { RunningRedis } from "@/lib/cli/redis";
import { isBuiltAlone, type Scratch } from "./scratch";
import { placeOf } from "./switches";
import { playwrightEnding, vitestEnding, type Ending } from "./verdict";

const REPORT = "mutants-report.json";
/** Longer than the longest of the tests takes on a slow machine. */
const PATIENCE_MS = 10 * 60_000;

export const fileOf = (test: TestOf): string =>
  "unit" in test ? test.unit : `e2e/${"spec" in test ? test.spec : test.full}`;

export const nameOf = (test: TestOf): string =>
  [fileOf(test), ...(test.name ? [test.name] : [])].join(" › ");

export const needsBuild = (test: TestOf): boolean => !("unit" in test);
export const needsRedis = (test: TestOf): boolean =>
  "full" in test || ("unit" in test && test.redis === true);

const asPattern = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function commandOf(test: TestOf): string[] {
  if ("unit" in test) {
    const named = test.name ? ["-t", asPattern(test.name)] : [];
    return ["vitest", "run", test.unit, ...named, "--reporter=json", `--outputFile=${REPORT}`];
  }
  const named = test.name ? ["-g", asPattern(test.name)] : [];
  const where =
    "full" in test
      ? [
          ...["--config", "e2e/full/playwright.config.ts"],
          ...["--project", test.full.startsWith("full/") ? "two instances" : "desktop"],
        ]
      : ["--project", test.project ?? "desktop"];
  return ["playwright", "test", fileOf(test), ...where, ...named, "--workers=1", "--reporter=json"];
}

const running = new Set<number>();
let isStopped = false;

/** Ends what runs, with all that it started. */
function stopRunning(): void {
  for (const pid of running) {
    try {
      process.kill(-pid, "SIGTERM");
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** Ends what runs, and lets nothing else begin: who waits for it may clean up. */
export function stopForGood(): void {
  isStopped = true;
  stopRunning();
}

/** Runs a command in the copy. @returns whether it ended well, and all it said */
async function runThere(
  folder: string,
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<{ ok: boolean; output: string }> {
  if (isStopped) throw new Error("stopped");
  const child = spawn("npx", command, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  const timer = setTimeout(stopRunning, PATIENCE_MS);
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(timer);
  if (pid !== undefined) running.delete(pid);
  return { ok: code === 0, output };
}

/** Runs one test in the copy, with one mutant awake or none. */
export async function runTest(
  { folder }: Scratch,
  test: TestOf,
  awake: string,
  redis: RunningRedis | null,
): Promise<Ending> {
  const report = join(folder, REPORT);
  rmSync(report, { force: true });
  const { output } = await runThere(folder, commandOf(test), {
    MUTANT: awake,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    E2E_APP_PORT: "full" in test ? "13810" : "13800",
    E2E_SANDBOX_PORT: "14800",
    E2E_APP_LOGS:
      "full" in test
        ? "test-results/instance-1.log,test-results/instance-2.log"
        : "test-results/app.log",
    ...(needsRedis(test) && redis && { TEST_REDIS_URL: redis.url }),
  });
  if (!existsSync(report)) return { kind: "broken", why: output.trim().slice(-600) };
  const text = readFileSync(report, "utf8");
  return "unit" in test
    ? vitestEnding(JSON.parse(text) as Parameters<typeof vitestEnding>[0])
    : playwrightEnding(JSON.parse(text) as Parameters<typeof playwrightEnding>[0]);
}

/** Builds the app in the copy. @throws Error with all it said where it cannot be built */
export const buildThere = (folder: string): Promise<void> =>
  mustRun(folder, ["tsx", "lib/cli/build-command.ts"]);

const WORKER = 'import { buildWorker } from "./lib/cli/worker"; void buildWorker();';

const buildAfter = (folder: string, file: string): Promise<void> =>
  file === "next.config.mjs" ? buildThere(folder) : mustRun(folder, ["tsx", "-e", WORKER]);

async function mustRun(folder: string, command: readonly string[]): Promise<void> {
  const { ok, output } = await runThere(folder, command);
  if (!ok) throw new Error(output);
}

/** Does something while one mutant is alive, whatever has to be built for that, and puts it to sleep. */
export async function withAwake<T>(
  scratch: Scratch,
  mutant: Mutant,
  work: (awake: string) => Promise<T>,
): Promise<T> {
  if (!isBuiltAlone(mutant)) return work(mutant.id);
  const { folder } = scratch;
  const file = join(folder, mutant.file);
  const text = readFileSync(file, "utf8");
  placeOf(text, mutant.find, mutant.id);
  scratch.forgetBuilt();
  try {
    writeFileSync(
      file,
      text.replace(mutant.find, () => mutant.replace),
    );
    await buildAfter(folder, mutant.file);
    return await work("");
  } finally {
    writeFileSync(file, text);
    await buildAfter(folder, mutant.file);
    scratch.rememberBuilt();
  }
}
