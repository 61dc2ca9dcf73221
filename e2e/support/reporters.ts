import type { ReporterDescription } from "@playwright/test";

/**
 * What a run of browser tests prints. Who watches sees the test that runs, and a failure at once. CI keeps
 * the end of what was printed: there one line of dots, then every failure with its reason.
 */
export const REPORTERS: ReporterDescription[] = [
  [process.env.CI ? "dot" : "line"],
  [new URL("./summary.ts", import.meta.url).pathname],
];
