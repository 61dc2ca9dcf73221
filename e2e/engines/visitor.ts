import { expect } from "@playwright/test";
import { KEPT, PAGES } from "@/lib/worker/names";
import { decodePicture } from "../support/page-checks";
import type { Handle, Tab } from "./browser";
import {
  countKept,
  findPlace,
  heardOf,
  isWhole,
  problemsOf,
  showsText,
  sideScroll,
  type Place,
} from "./in-page";

const PATIENCE_MS = 15_000;

/** Whoever sits before a browser, whichever it is: acts as a person does, and waits until it can. */
export class Visitor {
  readonly #tab: Tab;
  readonly #origin: string;

  constructor(tab: Tab, origin: string) {
    this.#tab = tab;
    this.#origin = origin;
  }

  async open(path: string): Promise<void> {
    await this.#tab.open(this.#origin + path);
  }

  /** The path of where they are. */
  path(): Promise<string> {
    return this.#tab.evaluate(() => location.pathname);
  }

  async click(place: Place): Promise<void> {
    await this.#act(place, (element) => element.click());
  }

  async fill(name: string, text: string): Promise<void> {
    await this.#act({ role: "textbox", name, within: "main" }, (element) => element.type(text));
  }

  /** Waits until a thing is there. */
  async sees(place: Place): Promise<void> {
    await expect.poll(() => this.#has(place), `there is ${JSON.stringify(place)}`).toBe(true);
  }

  /** Waits until a thing is not there any more. */
  async misses(place: Place): Promise<void> {
    await expect.poll(() => this.#has(place), `there is ${JSON.stringify(place)}`).toBe(false);
  }

  async reads(text: string): Promise<void> {
    await expect.poll(() => this.#tab.evaluate(showsText, text), `"${text}" is shown`).toBe(true);
  }

  async isAt(path: string): Promise<void> {
    await expect.poll(() => this.path()).toBe(path);
  }

  /** What a scanner reads that is held before the window: one code has to be in sight. */
  async scan(): Promise<string> {
    let text = "";
    await expect(async () => {
      await this.#settled();
      text = (await decodePicture(await this.#tab.photograph())).text;
    }).toPass({ timeout: PATIENCE_MS });
    return text;
  }

  /** Waits until a scanner reads this. */
  async scans(text: string): Promise<void> {
    await expect.poll(() => this.scan(), "what a scanner reads").toBe(text);
  }

  /** Asks a handler as the page would. */
  async ask<T>(address: string, locale: string): Promise<T> {
    return (await this.#tab.evaluate(
      async (from: string, language: string) => {
        const response = await fetch(from, { headers: { "accept-language": language } });
        return ((await response.json()) as { data: unknown }).data;
      },
      address,
      locale,
    )) as T;
  }

  /** Waits until the browser has what it needs without a network. */
  async hasKept(): Promise<void> {
    for (const cache of [KEPT, PAGES]) {
      const count = () => this.#tab.evaluate(countKept, cache);
      const options = { message: `something is kept in ${cache}`, timeout: 20_000 };
      await expect.poll(count, options).toBeGreaterThan(0);
    }
  }

  /** Waits until nothing of a member is kept. */
  async hasForgotten(): Promise<void> {
    await expect.poll(() => this.#tab.evaluate(countKept, KEPT), "till screens kept").toBe(0);
  }

  /** What the app around the page was told. */
  heard(): Promise<{ type: string; visitor?: string }[]> {
    return this.#tab.evaluate(heardOf);
  }

  /** Photographs the page once it is whole, and finds it as wide as its window. */
  async look(): Promise<Uint8Array> {
    await this.#settled();
    expect(await this.#tab.evaluate(sideScroll), "side scroll").toBeLessThanOrEqual(0);
    return this.#tab.photograph();
  }

  photograph(): Promise<Uint8Array> {
    return this.#tab.photograph();
  }

  /** What went wrong in the pages so far. */
  problems(): Promise<string[]> {
    return this.#tab.evaluate(problemsOf);
  }

  async #has(place: Place): Promise<boolean> {
    return (await this.#tab.element(findPlace, place)) !== null;
  }

  async #settled(): Promise<void> {
    await expect.poll(() => this.#tab.evaluate(isWhole), "the page is whole").toBe(true);
  }

  async #act(place: Place, act: (element: Handle) => Promise<void>): Promise<void> {
    await this.sees(place);
    await this.#settled();
    const element = await this.#tab.element(findPlace, place);
    if (!element) throw new Error(`It went away: ${JSON.stringify(place)}`);
    await act(element);
  }
}
