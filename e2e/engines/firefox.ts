import puppeteer, { type ElementHandle } from "puppeteer-core";
import type { Browser, Handle, InPage, Tab } from "./browser";

/** Firefox, over WebDriver BiDi. */
export async function startFirefox(executablePath: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath,
    acceptInsecureCerts: true,
  });
  return {
    newTab: async (size) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(size);
      const tab: Tab = {
        open: async (address) => void (await page.goto(address)),
        evaluate: (work, ...given) => page.evaluate(loosely(work), ...given),
        element: async (find, ...given) => {
          const handle = await page.evaluateHandle(loosely(find), ...given);
          const element = handle.asElement() as ElementHandle | null;
          return element && handleOf(element);
        },
        photograph: () => page.screenshot(),
        close: () => context.close(),
      };
      return tab;
    },
    close: () => browser.close(),
  };
}

const handleOf = (element: ElementHandle): Handle => ({
  click: () => element.click(),
  type: (text) => element.type(text),
});

/** Puppeteer's own type of such functions is about handles as arguments, which are never given here. */
const loosely = <A extends unknown[], T>(work: InPage<A, T>) =>
  work as unknown as (...given: unknown[]) => Awaited<T>;
