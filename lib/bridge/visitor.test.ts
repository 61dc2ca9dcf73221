import { afterEach, expect, it, vi } from "vitest";
import { knowVisitor } from "./start";

interface World {
  /** Whether the page was made for nobody in particular. */
  anybody?: boolean;
  before?: "guest" | "member";
  tills?: number;
}

/** Whose a page turns out to be that a server drew, or that was kept for everybody. */
async function visitorOf({ anybody = true, before, tills = 0 }: World) {
  const dataset: { visitor?: string } = { visitor: "member" };
  vi.stubGlobal("document", {
    documentElement: { dataset },
    querySelector: (selector: string) => (anybody && selector === "[data-anybody]" ? {} : null),
  });
  vi.stubGlobal("sessionStorage", { getItem: () => before ?? null });
  const caches = {
    has: () => Promise.resolve(tills > 0),
    open: () => Promise.resolve({ keys: () => Promise.resolve(Array(tills)) }),
  };
  vi.stubGlobal("caches", caches);
  vi.stubGlobal("window", { caches });
  await knowVisitor();
  return dataset.visitor;
}

afterEach(() => vi.unstubAllGlobals());

it("is the page's own where a server drew it", async () => {
  expect(await visitorOf({ anybody: false, before: "guest" })).toBe("member");
});

it("is whoever was there on the page before, without a network", async () => {
  expect(await visitorOf({ before: "guest", tills: 1 })).toBe("guest");
  expect(await visitorOf({ before: "member" })).toBe("member");
});

it("is a member at the start where a till screen is kept, and else nobody is told to be signed in", async () => {
  expect(await visitorOf({ tills: 1 })).toBe("member");
  expect(await visitorOf({})).toBe("guest");
});
