import { defineConfig } from "@playwright/test";
import type { Options } from "@/e2e/fixtures";
import base from "../../playwright.config";
import { FRONT_ORIGIN } from "./ports";

export default defineConfig<Options>({
  ...base,
  testDir: ".",
  outputDir: "../../test-results/full",
  reporter: [["line"], ["../support/summary.ts"]],
  use: { ...base.use, baseURL: FRONT_ORIGIN },
  projects: [{ name: "two instances", use: { locale: "en" } }],
  webServer: {
    command: "node --conditions=react-server --import tsx e2e/full/serve.ts",
    cwd: "../..",
    url: `${FRONT_ORIGIN}/readyz`,
    timeout: 60_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
