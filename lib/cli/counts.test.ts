import { describe, expect, it } from "vitest";
import { countsIn, summaryOf } from "./counts";

describe("countsIn", () => {
  it("reads Vitest's closing lines, with and without colour", () => {
    expect(
      countsIn(" Test Files  2 passed (2)\n      Tests  1 failed | 41 passed | 3 skipped (45)\n"),
    ).toEqual({ passed: 41, failed: 1, skipped: 3 });
    expect(countsIn("\u001b[2m      Tests \u001b[22m \u001b[32m7 passed\u001b[39m (7)")).toEqual({
      passed: 7,
      failed: 0,
      skipped: 0,
    });
  });

  it("adds up the runners of one run", () => {
    const counts = countsIn("      Tests  40 passed (40)\n...\ne2e: 20 passed, 2 failed\n");
    expect(summaryOf(counts)).toBe("tests: 60 passed, 2 failed");
  });

  it("counts nothing in lines that are not a runner's last word", () => {
    expect(summaryOf(countsIn("  3 passed (6.5s)\nall 12 passed"))).toBe(
      "tests: 0 passed, 0 failed",
    );
  });
});
