import { defineConfig } from "@playwright/test";
import { REPORTERS } from "../support/reporters";
import type { EngineName, Options, WorkerOptions } from "./fixtures";

const ENGINES: readonly EngineName[] = ["firefox", "webkit"];

/** The journeys that every engine has to carry. Playwright runs them; the browsers are the system's. */
export default defineConfig<Options, WorkerOptions>({
  testDir: ".",
  outputDir: "../../test-results/engines",
  // Two of these engines at once take the processor from each other, and a test cuts the network of all.
  workers: 1,
  retries: 0,
  forbidOnly: !!process.env.CI,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: REPORTERS,
  projects: ENGINES.flatMap((engine) => [
    {
      name: `${engine} desktop`,
      use: { engine, locale: "en", size: { width: 1440, height: 900 } },
    },
    {
      name: `${engine} phone`,
      use: { engine, locale: "cs", size: { width: 390, height: 844 } },
    },
  ]),
});
