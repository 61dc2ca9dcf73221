import lighthouse, { type Result } from "lighthouse";
import { routes } from "@/lib/routes";
import { launchBrowser } from "../browser";
import { addressOf, GUEST_PAGES } from "../pages";
import { median } from "./load";
import type { Measure } from "./report";
import { readAs } from "./visitors";

const ROUNDS = 5;
const DEBUGGING_PORT = 3862;

/** What Lighthouse judges, each out of 100, and what no public page may fall below. */
const BUDGETS = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
type Category = keyof typeof BUDGETS;
const CATEGORIES = Object.keys(BUDGETS) as Category[];

/** Nobody is to find the page for those without a network by searching. */
const PAGES = GUEST_PAGES.filter(({ route }) => route !== routes.offline);

/** Public pages as Lighthouse sees them on a phone, median of five; of each category the worst page. */
export async function publicPages(appOrigin: string): Promise<Measure[]> {
  const browser = await launchBrowser([`--remote-debugging-port=${DEBUGGING_PORT}`]);
  const scores: Record<Category, Record<string, number>> = {
    performance: {},
    accessibility: {},
    "best-practices": {},
    seo: {},
  };
  try {
    for (const page of PAGES) {
      const route = await addressOf(page, (path) => readAs(appOrigin, null, path));
      const url = `${appOrigin}/en${route === "/" ? "" : route}`;
      const results: Result[] = [];
      for (let round = 0; round < ROUNDS; round += 1) results.push(await judge(url));
      for (const category of CATEGORIES) {
        scores[category][page.name] = median(results.map((result) => scoreOf(result, category)));
      }
    }
  } finally {
    await browser.close();
  }
  return CATEGORIES.map((category) => ({
    what: `Lighthouse on a phone, ${category}, median of five, worst public page`,
    value: Math.min(...Object.values(scores[category])),
    unit: "",
    budget: { atLeast: BUDGETS[category] },
    details: scores[category],
  }));
}

/** @throws Error where Lighthouse could not look at the page */
async function judge(url: string): Promise<Result> {
  const run = await lighthouse(url, {
    port: DEBUGGING_PORT,
    onlyCategories: CATEGORIES,
    logLevel: "silent",
  });
  if (!run) throw new Error(`Lighthouse gave no result for ${url}.`);
  if (run.lhr.runtimeError) throw new Error(`${url}: ${run.lhr.runtimeError.message}`);
  return run.lhr;
}

const scoreOf = ({ categories, finalDisplayedUrl }: Result, category: Category): number => {
  const score = categories[category]?.score;
  if (score === null || score === undefined) {
    throw new Error(`Lighthouse gave no ${category} for ${finalDisplayedUrl}.`);
  }
  return Math.round(score * 100);
};
