import { startApp } from "@/lib/cli/app-process";
import { startSandbox } from "@/lib/sandbox";
import { routes } from "@/lib/routes";
import { expect, test } from "./fixtures";

const SANDBOX_PORT = 4850;
const PORT = 4851;
const PATH = "/webservice/rest-api";

/** Addresses at which no CareCloud can be reached, each in its own way. */
const UPSTREAMS = [
  { name: "its name is unknown", careCloudUrl: `https://no-such-host.invalid${PATH}` },
  // A server that speaks plain http there: the handshake fails.
  { name: "TLS fails", careCloudUrl: `https://127.0.0.1:${SANDBOX_PORT}${PATH}` },
  { name: "nobody listens", careCloudUrl: `http://127.0.0.1:1${PATH}` },
];

test.describe.configure({ mode: "serial" });
test.use({ baseURL: `http://localhost:${PORT}` });

for (const { name, careCloudUrl } of UPSTREAMS) {
  test(
    `CareCloud cannot be reached because ${name}: the site stands, says so, and blames nobody`,
    { tag: "@once" },
    async ({ page, request, path, t }) => {
      const sandbox = await startSandbox({ port: SANDBOX_PORT });
      const app = await startApp({
        port: PORT,
        careCloudUrl,
        logFile: `test-results/unreachable.log`,
      });
      try {
        expect((await request.get("/readyz")).status()).toBe(200);
        const response = await page.goto(path(routes.rewards));
        expect(response?.status()).toBe(200);
        await expect(page.getByText(t("errors.upstream_unavailable")).first()).toBeVisible();
        await page.goto(path(routes.signIn));
        await page.getByLabel(t("signIn.login")).fill("demo@example.com");
        await page.getByLabel(t("signIn.password"), { exact: true }).fill("Loyalty2026");
        await page.getByRole("button", { name: t("signIn.submit") }).click();
        await expect(page.getByText(t("errors.upstream_unavailable"))).toBeVisible();
        await expect(page.getByLabel(t("signIn.login"))).toHaveValue("demo@example.com");
      } finally {
        await app.stop();
        await sandbox.close();
      }
    },
  );
}
