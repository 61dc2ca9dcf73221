import { routes } from "@/lib/routes";
import { launchBrowser } from "../browser";
import { scriptBytes } from "../script-bytes";
import type { Measure } from "./report";
import { visitingContext } from "./visiting-context";
import type { Visitor } from "./visitors";

const PAGES = [
  routes.signIn,
  routes.home,
  routes.cards,
  routes.vouchers,
  routes.rewards,
  routes.profile,
  routes.profileEdit,
];

/** First-load script of the main pages, each in a browser that has never been there. */
export async function firstLoadScript(appOrigin: string, visitor: Visitor): Promise<Measure> {
  const browser = await launchBrowser();
  const details: Record<string, number> = {};
  try {
    for (const route of PAGES) {
      // Signed in, sign-in would only redirect.
      const who = route === routes.signIn ? null : visitor;
      const context = await visitingContext(browser, appOrigin, who);
      const page = await context.newPage();
      details[route] =
        (await scriptBytes(page, `${appOrigin}/en${route === "/" ? "" : route}`)) / 1000;
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return {
    what: "first-load JavaScript of the heaviest page, gzip",
    value: Math.max(...Object.values(details)),
    unit: "kB",
    budget: { atMost: 175 },
    details,
  };
}
