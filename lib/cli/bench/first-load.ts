import { chromium } from "@playwright/test";
import { routes } from "@/lib/routes";
import { ensureBrowser } from "../browser";
import type { Measure } from "./report";
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

/** Script on the wire until each page's load event, as a browser with an empty cache counts it. */
export async function firstLoadScript(appOrigin: string, visitor: Visitor): Promise<Measure> {
  const { executablePath, args } = ensureBrowser();
  const browser = await chromium.launch({ args, ...(executablePath && { executablePath }) });
  const details: Record<string, number> = {};
  try {
    for (const route of PAGES) {
      const context = await browser.newContext({
        extraHTTPHeaders: { "x-forwarded-for": visitor.address },
      });
      const [name = "", value = ""] = visitor.cookie.split("=");
      // Signed in, sign-in would only redirect.
      if (route !== routes.signIn) await context.addCookies([{ name, value, url: appOrigin }]);
      const page = await context.newPage();
      const client = await context.newCDPSession(page);
      const scripts = new Set<string>();
      let bytes = 0;
      client.on("Network.responseReceived", ({ requestId, type }) => {
        if (type === "Script") scripts.add(requestId);
      });
      client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
        if (scripts.has(requestId)) bytes += encodedDataLength;
      });
      await client.send("Network.enable");
      await page.goto(`${appOrigin}/en${route === "/" ? "" : route}`, { waitUntil: "load" });
      details[route] = bytes / 1000;
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
