import { ensureBrowser } from "./browser";
import { countsIn, summaryOf } from "./counts";
import { runInOrder, runStep, stopSteps, type Step } from "./steps";

const npm = (script: string, ...args: string[]): Step => ({
  name: script,
  command: "npm",
  args: ["run", "--silent", script, ...(args.length ? ["--", ...args] : [])],
});

const e2e: Step = {
  name: "e2e",
  command: "npx",
  args: ["playwright", "test", ...process.argv.slice(2)],
  live: true,
};

// Two lanes for two cores: the linter takes as long as the rest together. Types come after the build
// because both write `.next/types`.
const lanes: Step[][] = [[npm("lint")], [npm("build"), npm("types"), npm("unit")]];

const began = performance.now();
let output = "";
const keep = (_step: Step, outcome: { output: string }) => {
  output += `${outcome.output}\n`;
};

async function run(): Promise<boolean> {
  ensureBrowser();
  const lanesOk = await Promise.all(
    lanes.map(async (lane) => {
      const ok = await runInOrder(lane, keep);
      if (!ok) stopSteps();
      return ok;
    }),
  );
  if (lanesOk.includes(false)) return false;
  const outcome = await runStep(e2e);
  keep(e2e, outcome);
  return outcome.ok;
}

const ok = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return false;
});
console.log(
  `${ok ? "All steps passed" : "Stopped at the first failure"} after ${Math.round((performance.now() - began) / 1000)} s.`,
);
console.log(summaryOf(countsIn(output)));
process.exitCode = ok ? 0 : 1;
