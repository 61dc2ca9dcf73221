import { defineConfig } from "@playwright/test";
import type { Options } from "@/e2e/fixtures";
import base from "../../playwright.config";
import { REPORTERS } from "../support/reporters";
import { FRONT_ORIGIN } from "./ports";

/** Journeys with an app of their own: that there are two others is nothing to them. */
const OWN_APP = [
  "frames",
  "hostile",
  "killed",
  "lifecycle",
  "outage",
  "parts",
  "unreachable",
  "ways-in",
].map((name) => `**/${name}.spec.ts`);

const journeys = (base.projects ?? []).map((project) => ({
  ...project,
  grepInvert: project.name === "phone" ? /@once/ : [],
}));

/**
 * Two instances that share nothing but Redis: what is special about them, then every journey, those
 * tagged `@full` too, which `npm test` has no time for. Journeys with an app of their own ran there
 * already: of these only the ones tagged `@full` are left.
 */
export default defineConfig<Options>({
  ...base,
  testDir: "..",
  outputDir: "../../test-results/full",
  reporter: REPORTERS,
  use: { ...base.use, baseURL: FRONT_ORIGIN },
  projects: [
    { name: "two instances", testMatch: "**/e2e/full/*.spec.ts", use: { locale: "en" } },
    ...journeys.map((project) => ({
      ...project,
      testIgnore: ["**/e2e/{full,engines}/**", ...OWN_APP],
    })),
    ...journeys.map((project) => ({
      ...project,
      name: `${project.name}, own app`,
      testMatch: OWN_APP,
      grep: /@full/,
    })),
  ],
  webServer: {
    command: "node --conditions=react-server --import tsx e2e/full/serve.ts",
    cwd: "../..",
    url: `${FRONT_ORIGIN}/readyz`,
    timeout: 60_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
