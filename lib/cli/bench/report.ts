import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

/** One budget and what this run measured for it. */
export interface Measure {
  what: string;
  value: number;
  unit: "" | "ms" | "kB";
  budget: { atLeast: number } | { atMost: number };
  /** Where the value comes from: absolutes, for whoever wants to know. */
  details: Record<string, number>;
}

export const isMet = ({ value, budget }: Measure): boolean =>
  "atLeast" in budget ? value >= budget.atLeast : value <= budget.atMost;

const shown = (value: number) => String(Math.round(value * 1000) / 1000);

/** One line a person reads: value, budget, verdict. */
export function lineOf(measure: Measure): string {
  const { what, value, unit, budget } = measure;
  const limit = "atLeast" in budget ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost}`;
  return `${isMet(measure) ? "✔" : "✘"} ${what.padEnd(66)} ${shown(value).padStart(8)} ${unit.padEnd(2)}  ${limit}`;
}

/** Writes the run to `bench-results/` and gives the file's path. */
export function writeReport(measures: readonly Measure[]): string {
  const folder = "bench-results";
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${new Date().toISOString().replace(/[:.]/g, "-")}.json`);
  const run = {
    node: process.version,
    cores: cpus().length,
    measures: measures.map((measure) => ({ ...measure, met: isMet(measure) })),
  };
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
  return file;
}
