import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetIntents } from "./forget-intents";
import { readIntent, writeIntent } from "./kept-intent";

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
    writeIntent("booking:latte", INTENT);
    expect(readIntent("booking:latte")).toEqual(INTENT);
    expect(readIntent("booking:bread")).toBeNull();
    writeIntent("booking:latte", null);
    expect(readIntent("booking:latte")).toBeNull();
  });

  it("is not asked about when the server no longer knows it either", () => {
    writeIntent("return:voucher", INTENT);
    vi.advanceTimersByTime(13 * 60 * 60_000);
    expect(readIntent("return:voucher")).toBeNull();
  });

  it("is not left to who signs in next; what else is kept stays", () => {
    writeIntent("card-addition", INTENT);
    localStorage.setItem("theme", "dark");
    forgetIntents();
    expect(readIntent("card-addition")).toBeNull();
    expect(localStorage.getItem("theme")).toBe("dark");
  });

  it.each(["", "{", "null", '{"id":1}', '{"id":"x","sent":true}'])("is not %j", (text) => {
    localStorage.setItem("intent:x", text);
    expect(readIntent("x")).toBeNull();
  });

  it("is none where the browser keeps nothing", () => {
    vi.stubGlobal("localStorage", undefined);
    writeIntent("x", INTENT);
    forgetIntents();
    expect(readIntent("x")).toBeNull();
  });
});
