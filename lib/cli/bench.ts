import { spawnSync } from "node:child_process";
import { startApp, type AppOptions } from "./app-process";
import { firstLoadScript } from "./bench/first-load";
import {
  addedLatency,
  handlerThroughput,
  pageTimes,
  sharedReads,
  type Bench,
} from "./bench/measures";
import { interaction } from "./bench/interaction";
import { soak } from "./bench/soak";
import { publicPages } from "./bench/lighthouse";
import { offlineTill } from "./bench/offline-till";
import { isMet, lineOf, writeReport, type Measure } from "./bench/report";
import { startSandboxProcess } from "./bench/sandbox-process";
import { directRead, signInMany, type Visitor } from "./bench/visitors";

// Everything runs on this machine's loopback, a fixed number of times.
const SANDBOX_PORT = 4990;
const APP_PORT = 3860;
const INSPECT_PORT = 3861;
const MEMBERS = 100;
const SOAK_SECONDS = 600;

/** A third of what one core can do. */
const SOAK_RATE = 6;

const optionOf = (name: string, usual: number): number => {
  const at = process.argv.indexOf(name);
  return (at >= 0 && Number(process.argv[at + 1])) || usual;
};

const first = (visitors: readonly Visitor[]): Visitor => {
  const [visitor] = visitors;
  if (!visitor) throw new Error("No member could be signed in.");
  return visitor;
};

async function measureAll(bench: Bench, sandboxUrl: string): Promise<Measure[]> {
  const visitor = first(bench.visitors);
  // In this order: shared reads need an empty cache, everything else a warm one.
  const shared = await sharedReads(bench);
  const direct = await directRead(sandboxUrl, visitor);
  const pages = await pageTimes(bench, direct);
  const latency = await addedLatency(bench, direct);
  const rate = await handlerThroughput(bench);
  const script = await firstLoadScript(bench.appOrigin, visitor);
  const till = await offlineTill(bench.appOrigin, visitor);
  const many = await signInMany(bench.appOrigin, bench.sandboxOrigin, 1, "many");
  const touched = await interaction(bench.appOrigin, first(many));
  const judged = await publicPages(bench.appOrigin);
  return [rate, latency, ...pages, shared, script, till, touched, ...judged];
}

/** Starts an app of its own for `measure`, with members in it, and ends it whatever comes. */
async function withApp(
  sandboxUrl: string,
  options: Pick<AppOptions, "logFile" | "env">,
  measure: (bench: Bench) => Promise<Measure[]>,
): Promise<Measure[]> {
  const app = await startApp({ port: APP_PORT, careCloudUrl: sandboxUrl, ...options });
  try {
    const sandboxOrigin = new URL(sandboxUrl).origin;
    const visitors = await signInMany(app.origin, sandboxOrigin, MEMBERS);
    return await measure({ appOrigin: app.origin, pid: app.pid, sandboxOrigin, visitors });
  } finally {
    await app.stop();
  }
}

const soakIn = (sandboxUrl: string): Promise<Measure[]> => {
  const logFile = "bench-results/soak.log";
  const env = { NODE_OPTIONS: `--inspect=127.0.0.1:${INSPECT_PORT}` };
  return withApp(sandboxUrl, { logFile, env }, (bench) =>
    soak(
      { ...bench, inspectPort: INSPECT_PORT, logFile },
      { seconds: optionOf("--soak", SOAK_SECONDS), rate: optionOf("--rate", SOAK_RATE) },
    ),
  );
};

/**
 * `--no-build` takes the build that is there, `--no-soak` leaves the ten minutes out; `--soak 60` is the
 * soak alone, for sixty seconds, and `--rate 2` sends less of it: for a machine that others use too.
 */
async function run(): Promise<void> {
  if (!process.argv.includes("--no-build")) {
    const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
    if (status !== 0) throw new Error("The build failed.");
  }
  const sandbox = await startSandboxProcess(SANDBOX_PORT);
  try {
    const measures: Measure[] = [];
    const add = (more: readonly Measure[]) => {
      for (const measure of more) console.log(lineOf(measure));
      measures.push(...more);
    };
    if (!process.argv.includes("--soak")) {
      add(
        await withApp(sandbox.url, { logFile: "bench-results/app.log" }, (bench) =>
          measureAll(bench, sandbox.url),
        ),
      );
    }
    if (!process.argv.includes("--no-soak")) add(await soakIn(sandbox.url));
    console.log(`\n${writeReport(measures)}`);
    if (!measures.every(isMet)) process.exitCode = 1;
  } finally {
    await sandbox.stop();
  }
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
