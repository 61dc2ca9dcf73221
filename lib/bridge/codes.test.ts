import { afterEach, expect, it, vi } from "vitest";
import { watchCodes } from "./codes";

/** A page, as far as it is looked at for codes. */
function page(code: boolean) {
  const heard: boolean[] = [];
  const shown = { code };
  const listeners: Record<string, () => void> = {};
  let mutated = () => {};
  vi.stubGlobal("document", { querySelector: () => (shown.code ? {} : null) });
  vi.stubGlobal("window", {
    addEventListener: (type: string, given: () => void) => (listeners[type] = given),
  });
  const Observer = class {
    constructor(given: () => void) {
      mutated = given;
    }
    observe() {}
  };
  vi.stubGlobal("MutationObserver", Observer);
  watchCodes((given) => heard.push(given));
  const change = (now: boolean) => {
    shown.code = now;
    mutated();
  };
  return { heard, change, happens: (type: string) => listeners[type]?.() };
}

afterEach(() => vi.unstubAllGlobals());

it("tells at once what the page shows: the one before may have been left with a code", () => {
  expect(page(false).heard).toEqual([false]);
  expect(page(true).heard).toEqual([true]);
});

it("tells when a code comes and when the last one goes, once each", () => {
  const { heard, change } = page(false);
  for (const now of [false, true, true, false, false]) change(now);
  expect(heard).toEqual([false, true, false]);
});

it("tells that a code goes with its page, and that it is there when the page comes back", () => {
  const till = page(true);
  till.happens("pagehide");
  till.happens("pageshow");
  expect(till.heard).toEqual([true, false, true]);
  const other = page(false);
  other.happens("pagehide");
  expect(other.heard).toEqual([false]);
});
