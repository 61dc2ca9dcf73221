import type { Page, Response } from "@playwright/test";
import type { Translate } from "./translate";

/** Fills in the sign-in form and sends it; gives the handler's answer. */
export async function enter(
  page: Page,
  t: Translate,
  { login, password }: { login: string; password: string },
): Promise<Response> {
  await page.getByLabel(t("signIn.login"), { exact: true }).fill(login);
  await page.getByLabel(t("signIn.password"), { exact: true }).fill(password);
  const answer = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname === "/api/session" && response.request().method() === "POST",
  );
  await page
    .getByRole("main")
    .getByRole("button", { name: t("signIn.submit") })
    .click();
  return answer;
}

/** Signs out as a member does, from whatever page they are on. */
export async function signOut(page: Page, t: Translate): Promise<void> {
  await page.getByRole("button", { name: t("nav.more"), exact: true }).click();
  const sheet = page.getByRole("dialog", { name: t("nav.more") });
  await sheet.getByRole("button", { name: t("nav.signOut") }).click();
}
