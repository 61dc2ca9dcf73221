import { expect, type APIRequestContext } from "@playwright/test";
import { addressOf, GUEST_PAGES, MEMBER_PAGES, type KnownPage } from "@/lib/cli/pages";

/** Reads one of the app's handlers as the browser does. Fails the test unless it answers well. */
export async function read<T>(request: APIRequestContext, path: string, locale = "en"): Promise<T> {
  const response = await request.get(path, { headers: { "accept-language": locale } });
  expect(response.status(), `${path}: ${await response.text()}`).toBe(200);
  return ((await response.json()) as { data: T }).data;
}

const addresses = (pages: readonly KnownPage[], request: APIRequestContext): Promise<string[]> =>
  Promise.all(pages.map((page) => addressOf(page, (path) => read(request, path))));

/** The pages anybody may open, without the locale. */
export const guestPages = (request: APIRequestContext) => addresses(GUEST_PAGES, request);

/** Every page the signed-in member can open, without the locale. */
export const memberPages = (request: APIRequestContext) => addresses(MEMBER_PAGES, request);
