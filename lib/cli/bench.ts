import { spawnSync } from "node:child_process";
import { startApp } from "./app-process";
import { firstLoadScript } from "./bench/first-load";
import {
  addedLatency,
  handlerThroughput,
  pageTimes,
  sharedReads,
  type Bench,
} from "./bench/measures";
import { offlineTill } from "./bench/offline-till";
import { lineOf, writeReport, type Measure } from "./bench/report";
import { startSandboxProcess } from "./bench/sandbox-process";
import { directRead, signInMany, type Visitor } from "./bench/visitors";

// Everything runs on this machine's loopback, a fixed number of times.
const SANDBOX_PORT = 4830;
const APP_PORT = 3830;
const MEMBERS = 100;

const first = (visitors: readonly Visitor[]): Visitor => {
  const [visitor] = visitors;
  if (!visitor) throw new Error("No member could be signed in.");
  return visitor;
};

async function measureAll(bench: Bench, sandboxUrl: string): Promise<Measure[]> {
  const visitor = first(bench.visitors);
  // In this order: shared reads need an empty cache, everything else a warm one.
  const shared = await sharedReads(bench);
  const pages = await pageTimes(bench);
  const latency = await addedLatency(bench, await directRead(sandboxUrl, visitor));
  const rate = await handlerThroughput(bench);
  const script = await firstLoadScript(bench.appOrigin, visitor);
  const till = await offlineTill(bench.appOrigin, visitor);
  return [rate, latency, ...pages, shared, script, till];
}

async function run(): Promise<void> {
  if (!process.argv.includes("--no-build")) {
    const { status } = spawnSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
    if (status !== 0) throw new Error("The build failed.");
  }
  const sandbox = await startSandboxProcess(SANDBOX_PORT);
  try {
    const app = await startApp({
      port: APP_PORT,
      careCloudUrl: sandbox.url,
      logFile: "bench-results/app.log",
    });
    try {
      const sandboxOrigin = new URL(sandbox.url).origin;
      const visitors = await signInMany(app.origin, sandboxOrigin, MEMBERS);
      const bench = { appOrigin: app.origin, sandboxOrigin, visitors };
      const measures = await measureAll(bench, sandbox.url);
      for (const measure of measures) console.log(lineOf(measure));
      console.log(`\n${writeReport(measures)}`);
    } finally {
      await app.stop();
    }
  } finally {
    await sandbox.stop();
  }
}

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
