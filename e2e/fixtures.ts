import { test as base, expect, type BrowserContext, type Page } from "@playwright/test";
import type { NewMember } from "@/lib/sandbox/types";
import type { Locale } from "@/lib/i18n/locales";
import {
  createMember,
  upstreamOf,
  type Credentials,
  type Template,
  type Upstream,
} from "./support/upstream";
import { translator, type Translate } from "./support/translate";

export { expect } from "@playwright/test";
export { decode, expectAccessible, expectWhole } from "./support/page-checks";
export type { Credentials, Template, Upstream } from "./support/upstream";

/** The languages that journeys are walked in, one per project; `language.spec.ts` opens the others. */
export type TestLocale = Extract<Locale, "en" | "cs">;

export interface Options {
  /** The language of the whole test: path, texts and browser. One per project. */
  locale: TestLocale;
  /** The seeded member that `member` is cloned from. */
  template: Template;
}

interface Fixtures {
  /** A fresh member of this test's own, signed in in `page`'s context. */
  member: Credentials;
  /** A fresh member who is not signed in; `signIn` or the form does that. */
  freshMember(order?: Template | NewMember): Promise<Credentials>;
  /** Signs a member in over HTTP; the session cookie lands in the context, this test's if none is named. */
  signIn(member: Credentials, into?: BrowserContext): Promise<void>;
  /** Texts of the app in the test's language. */
  t: Translate;
  /** The address of a page in the test's language: `path(routes.vouchers)`. */
  path(route: string): string;
  /** The sandbox as `member` meets it: faults, requests, state. Faults end with the test. */
  upstream: Upstream;
  /** The visitor's address, one per test, so that no rate limit is shared. */
  address: string;
  /** Fails the test when a page throws or breaks its content security policy. */
  healthyPages: void;
}

let addresses = 0;

/** Addresses of tests never meet: the worker's number, then a count. */
const nextAddress = (worker: number) => {
  addresses += 1;
  return `10.${worker % 256}.${addresses >> 8}.${addresses & 255}`;
};

function watch(context: BrowserContext): string[] {
  const problems: string[] = [];
  context.on("weberror", (error) => problems.push(error.error().message));
  context.on("console", (message) => {
    if (/content security policy/i.test(message.text())) problems.push(message.text());
  });
  return problems;
}

export const test = base.extend<Options & Fixtures>({
  // `locale` is Playwright's own option, narrowed to ours: each project of the configuration sets it.
  template: ["demo", { option: true }],

  address: async ({}, use, { workerIndex }) => use(nextAddress(workerIndex)),

  extraHTTPHeaders: async ({ address }, use) => use({ "x-forwarded-for": address }),

  t: async ({ locale }, use) => use(translator(locale)),

  path: async ({ locale }, use) =>
    use((route) => (route === "/" ? `/${locale}` : `/${locale}${route}`)),

  freshMember: async ({ template }, use) => use((order) => createMember(order ?? template)),

  signIn: async ({ context, baseURL }, use) =>
    use(async ({ login, password }, into = context) => {
      const response = await into.request.post("/api/session", {
        data: { login, password },
        headers: { origin: new URL(baseURL ?? "").origin, "x-requested-with": "loyalty-web" },
      });
      expect(response.status(), await response.text()).toBe(200);
    }),

  member: async ({ freshMember, signIn }, use) => {
    const member = await freshMember();
    await signIn(member);
    await use(member);
  },

  upstream: async ({ member }, use) => {
    const upstream = upstreamOf(member);
    await use(upstream);
    await upstream.clear();
  },

  healthyPages: [
    async ({ context }, use) => {
      const problems = watch(context);
      await use();
      expect(problems, "errors thrown in pages, refusals by the content security policy").toEqual(
        [],
      );
    },
    { auto: true },
  ],
});

/** Waits until the page has the window's width: nothing may scroll sideways on a phone. */
export async function expectNoSideScroll(page: Page): Promise<void> {
  const overflow = () =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect.poll(overflow, `side scroll on ${page.url()}`).toBeLessThanOrEqual(0);
}
