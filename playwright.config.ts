import { defineConfig, devices } from "@playwright/test";
import type { Options } from "@/e2e/fixtures";
import { APP_ORIGIN } from "@/e2e/support/ports";
import { REPORTERS } from "@/e2e/support/reporters";
import { findBrowser } from "@/lib/cli/browser";

const browser = findBrowser();

export default defineConfig<Options>({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: !!process.env.CI,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [...REPORTERS, ["html", { open: "never", outputFolder: "playwright-report" }]],
  use: {
    baseURL: APP_ORIGIN,
    // Only what is about it meets the service worker (`offline.spec.ts`): it would fetch for every test.
    serviceWorkers: "block",
    // A film of every test would cost more than the tests.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    // Dates must be the project's, so the browser sits in another zone.
    timezoneId: "America/Los_Angeles",
    launchOptions: {
      args: browser?.args ?? [],
      ...(browser?.executablePath && { executablePath: browser.executablePath }),
    },
  },
  projects: [
    {
      name: "desktop",
      testIgnore: "**/e2e/{full,engines}/**",
      grepInvert: /@full/,
      use: { locale: "en", viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      testIgnore: "**/e2e/{full,engines}/**",
      grepInvert: /@once|@full|@walk/,
      use: {
        ...devices["Pixel 7"],
        locale: "cs",
        viewport: { width: 390, height: 844 },
        isMobile: true,
        hasTouch: true,
      },
    },
  ],
  webServer: {
    command: "node --conditions=react-server --import tsx e2e/support/serve.ts",
    url: `${APP_ORIGIN}/readyz`,
    timeout: 60_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
  },
});
