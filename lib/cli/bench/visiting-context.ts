import type { Browser, BrowserContext, BrowserContextOptions } from "@playwright/test";
import type { Visitor } from "./visitors";

/**
 * A browser's window that has never been there before, as a member from an address of their own.
 * @param visitor null for a guest
 */
export async function visitingContext(
  browser: Browser,
  origin: string,
  visitor: Visitor | null,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...options,
    ...(visitor && { extraHTTPHeaders: { "x-forwarded-for": visitor.address } }),
  });
  if (visitor) {
    const [name = "", value = ""] = visitor.cookie.split("=");
    await context.addCookies([{ name, value, url: origin }]);
  }
  return context;
}
