import { expect, type Page } from "@playwright/test";
import type { FaultOrder, RecordedRequest } from "@/lib/sandbox/types";
import { SANDBOX_ORIGIN } from "./ports";
import type { Translate } from "./translate";
import { control } from "./upstream";

let visitors = 0;

/** An e-mail address that nobody has yet. */
export const newEmail = (project: string): string => {
  visitors += 1;
  return `visitor-${project}-${process.pid}-${Date.now()}-${visitors}@example.com`;
};

/** The newest code that the sandbox would have sent there. */
export async function codeFor(recipient: string): Promise<string> {
  const codes = await control<{ code: string }[]>(
    "GET",
    `/codes?recipient=${encodeURIComponent(recipient)}`,
  );
  expect(codes.length, "a code was sent").toBeGreaterThan(0);
  return codes[0]?.code ?? "";
}

/** Lets every code that was sent there be too old. */
export const expireCodes = (recipient: string) =>
  fetch(`${SANDBOX_ORIGIN}/_control/codes?recipient=${encodeURIComponent(recipient)}`, {
    method: "DELETE",
  });

/** What upstream was asked about one contact, by anybody. */
export async function requestsAbout(
  operation: string,
  contact: string,
): Promise<RecordedRequest[]> {
  const query = `operation=${encodeURIComponent(operation)}`;
  const all = await control<RecordedRequest[]>("GET", `/requests?${query}`);
  return all.filter(({ body }) => JSON.stringify(body ?? null).includes(contact));
}

/** A fault that meets only requests about one contact. */
export const faultFor = (contact: string, order: Omit<FaultOrder, "login">) =>
  control("POST", "/faults", { ...order, login: contact });

/** The field of that label; labels may carry a mark for required. */
export const field = (page: Page, label: string) =>
  page.getByRole("main").getByLabel(new RegExp(`^${label.replace(/[()]/g, "\\$&")}( \\*)?$`));

export const press = (page: Page, name: string) =>
  page.getByRole("main").getByRole("button", { name, exact: true }).click();

/** From an empty form to a proven contact. */
export async function proveEmail(page: Page, t: Translate, email: string): Promise<void> {
  await field(page, t("registration.fields.email")).fill(email);
  await press(page, t("contactProof.send"));
  const code = field(page, t("contactProof.code"));
  await expect(code).toBeFocused();
  await code.fill(await codeFor(email));
  await press(page, t("contactProof.verify"));
}

/** Two steps, with no more than what has to be there. */
export async function fillSteps(page: Page, t: Translate): Promise<void> {
  await field(page, t("registration.fields.firstName")).fill("Ema");
  await field(page, t("registration.fields.lastName")).fill("Nová");
  await press(page, t("registration.next"));
  await page.getByText("Espresso", { exact: true }).click();
  await page.getByText(t("registration.yes"), { exact: true }).click();
  await press(page, t("registration.next"));
  await field(page, t("registration.password")).fill("Velmi-tajne-1");
  await page.getByRole("main").getByRole("checkbox").first().check();
}
