/** How many tests ran and how they ended. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

const add = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

// Colour codes would stand between a number and its word.
const COLOURS = /\u001b\[[0-9;]*m/g;

/**
 * Reads the closing lines of Vitest (`Tests  1 failed | 41 passed (42)`) and of our Playwright
 * reporter (`e2e: 41 passed, 1 failed`) out of what they printed.
 */
export function countsIn(output: string): Counts {
  return output
    .replace(COLOURS, "")
    .split("\n")
    .filter((line) => /^\s*(Tests\s|e2e: )/.test(line))
    .map((line) => {
      const number = (word: string) => Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0);
      return { passed: number("passed"), failed: number("failed"), skipped: number("skipped") };
    })
    .reduce(add, NONE);
}

/** The line a run ends with. */
export const summaryOf = ({ passed, failed, skipped }: Counts): string =>
  `tests: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`;
