import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetIntents } from "./forget-intents";
import { forgetIntent, keepIntent, oldestBegun, readIntent } from "./kept-intent";

const INTENT = { id: "3f0c1a52-8d5e-4d5f-9a0e-0d1c2b3a4f5e", sent: true, about: "slot" };

/** As browsers have it: what is kept are properties of its own. */
class FakeStorage {
  getItem(name: string): unknown {
    return (this as unknown as Record<string, unknown>)[name] ?? null;
  }
  setItem(name: string, value: string) {
    Object.assign(this, { [name]: value });
  }
  removeItem(name: string) {
    Reflect.deleteProperty(this, name);
  }
}

beforeEach(() => {
  vi.stubGlobal("localStorage", new FakeStorage());
  vi.useFakeTimers({ now: Date.parse("2026-11-25T08:00:00Z") });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe("a kept intent", () => {
  it("is found again by a page that was loaded anew, until it is forgotten", () => {
    keepIntent("booking:latte", INTENT);
    expect(readIntent("booking:latte", "slot")).toEqual(INTENT);
    expect(readIntent("booking:latte", "other")).toBeNull();
    expect(readIntent("booking:bread", "slot")).toBeNull();
    forgetIntent("booking:latte", "slot");
    expect(readIntent("booking:latte", "slot")).toBeNull();
  });

  it("outlives another one of the same place; the oldest that was confirmed is told first", () => {
    keepIntent("booking:latte", INTENT);
    vi.advanceTimersByTime(1_000);
    keepIntent("booking:latte", { ...INTENT, id: "later", about: "later" });
    keepIntent("booking:latte", { ...INTENT, id: "asked", about: "asked", sent: false });
    keepIntent("booking:latte2", { ...INTENT, id: "elsewhere" });
    expect(oldestBegun("booking:latte")).toEqual(INTENT);
    forgetIntent("booking:latte", "slot");
    expect(oldestBegun("booking:latte")).toMatchObject({ id: "later" });
    forgetIntent("booking:latte", "later");
    expect(oldestBegun("booking:latte")).toBeNull();
  });

  it("is not asked about when the server no longer knows it either", () => {
    keepIntent("return:voucher", { id: INTENT.id, sent: true });
    vi.advanceTimersByTime(13 * 60 * 60_000);
    expect(readIntent("return:voucher")).toBeNull();
    expect(oldestBegun("return:voucher")).toBeNull();
  });

  it("is not left to who signs in next; what else is kept stays", () => {
    keepIntent("card-addition", INTENT);
    localStorage.setItem("theme", "dark");
    forgetIntents();
    expect(readIntent("card-addition", INTENT.about)).toBeNull();
    expect(localStorage.getItem("theme")).toBe("dark");
  });

  it.each(["", "{", "null", '{"id":1}', '{"id":"x","sent":true}'])("is not %j", (text) => {
    localStorage.setItem("intent:x", text);
    expect(readIntent("x")).toBeNull();
  });

  it("is none where the browser keeps nothing", () => {
    vi.stubGlobal("localStorage", undefined);
    keepIntent("x", INTENT);
    forgetIntents();
    expect(readIntent("x", INTENT.about)).toBeNull();
    expect(oldestBegun("x")).toBeNull();
  });
});
