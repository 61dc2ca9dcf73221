import { afterEach, expect, it, vi } from "vitest";
import { BOOT, LOOKS_KEY } from "./boot";

/** The root element of a page that a server drew, or that was kept, after the inline script. */
function booted(drawn: Record<string, string>, kept: string | null) {
  const dataset = { ...drawn };
  const style = new Map<string, string>();
  const setProperty = (name: string, value: string) => style.set(name, value);
  vi.stubGlobal("document", { documentElement: { dataset, style: { setProperty } } });
  vi.stubGlobal("sessionStorage", { getItem: (key: string) => (key === LOOKS_KEY ? kept : null) });
  vi.stubGlobal("addEventListener", () => {});
  // It is the text of a script and nothing else.
  new Function(BOOT)();
  return { theme: dataset.theme, edges: Object.fromEntries(style) };
}

const looks = (theme: string | null) => JSON.stringify({ theme, edges: [["--safe-top", "47px"]] });

afterEach(() => vi.unstubAllGlobals());

it("gives a page that was kept the theme and the edges that the app said since", () => {
  const edges = { "--safe-top": "47px" };
  expect(booted({ view: "webview" }, looks("dark"))).toEqual({ theme: "dark", edges });
  expect(booted({ view: "webview", theme: "light" }, looks("dark")).theme).toBe("dark");
  expect(booted({ view: "webview", theme: "light" }, looks("system")).theme).toBeUndefined();
});

it("leaves the page as it was drawn where nothing was said or kept", () => {
  expect(booted({ view: "webview", theme: "light" }, looks(null)).theme).toBe("light");
  for (const kept of [null, "{", "[]"])
    expect(booted({ view: "webview", theme: "light" }, kept)).toEqual({
      theme: "light",
      edges: {},
    });
});
