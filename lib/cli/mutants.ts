import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MUTANTS } from "@/e2e/mutants";
import type { Mutant } from "@/e2e/mutants/types";
import { ensureBrowser } from "./browser";
import { startRedis, type RunningRedis } from "./redis";
import {
  buildThere,
  fileOf,
  nameOf,
  needsBuild,
  needsRedis,
  runTest,
  stopForGood,
  withAwake,
} from "./mutants/run";
import { makeScratch, type Scratch } from "./mutants/scratch";
import type { Ending } from "./mutants/verdict";

// Takes one protection after another out of a copy of the working tree and sees its test fail:
// `npm run mutants [-- word in its name, its file or its test ...]`. MUTANTS_IN names a folder for the
// copy that is kept, so that the next run need not build what did not change.
const words = process.argv.slice(2);
const isWanted = ({ id, file, test }: Mutant) =>
  words.length === 0 || words.some((word) => [id, file, fileOf(test)].join(" ").includes(word));

type Verdict = "killed" | "SURVIVED" | "broken";

async function build(scratch: Scratch): Promise<void> {
  if (scratch.isBuilt()) return;
  console.log("building the copy, with every mutant in it asleep");
  await buildThere(scratch.folder);
  scratch.rememberBuilt();
}

async function judge(
  scratch: Scratch,
  mutant: Mutant,
  healthy: Ending,
  redis: RunningRedis | null,
): Promise<[Verdict, why: string]> {
  if (healthy.kind !== "passed") return ["broken", `without it, its test: ${healthy.why}`];
  const ending = await withAwake(scratch, mutant, (awake) =>
    runTest(scratch, mutant.test, awake, redis),
  );
  if (ending.kind === "passed") return ["SURVIVED", nameOf(mutant.test)];
  return [ending.kind === "failed" ? "killed" : "broken", ending.why];
}

async function run(): Promise<boolean> {
  const wanted = MUTANTS.filter(isWanted);
  const kept = process.env.MUTANTS_IN;
  const folder = kept ?? mkdtempSync(join(tmpdir(), "loyalty-web-mutants-"));
  const scratch = makeScratch(folder, MUTANTS);
  let redis: RunningRedis | null = null;
  const healthy = new Map<string, Ending>();
  const counts: Record<Verdict, number> = { killed: 0, SURVIVED: 0, broken: 0 };
  try {
    if (wanted.some(({ test }) => needsBuild(test))) {
      ensureBrowser();
      await build(scratch);
    }
    if (wanted.some(({ test }) => needsRedis(test))) redis = await startRedis();
    for (const mutant of wanted) {
      const key = JSON.stringify(mutant.test);
      // What fails anyway shows nothing.
      const asItIs = healthy.get(key) ?? (await runTest(scratch, mutant.test, "", redis));
      healthy.set(key, asItIs);
      const [verdict, why] = await judge(scratch, mutant, asItIs, redis);
      counts[verdict] += 1;
      console.log(`${verdict.padEnd(8)} ${mutant.id}: ${why}`);
    }
  } finally {
    await redis?.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
  const { killed, SURVIVED, broken } = counts;
  console.log(`mutants: ${killed} killed, ${SURVIVED} survived, ${broken} broken`);
  return killed === wanted.length && killed > 0;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, stopForGood);
}

const ok = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return false;
});
process.exitCode = ok ? 0 : 1;
