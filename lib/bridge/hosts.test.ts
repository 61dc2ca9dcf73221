import { afterEach, describe, expect, it, vi } from "vitest";
import { connectHost } from "./hosts";

const PARTNER = "https://partner.example";
const SHOP = "https://shop.example";

interface World {
  framedBy?: string;
  referrer?: string;
  ancestors?: string[];
  native?: object;
}

/** A window, as far as the bridge looks at it. */
function world({ framedBy, referrer = "", ancestors, native = {} }: World) {
  const posted: [data: unknown, origin: string][] = [];
  const parent = { postMessage: (data: unknown, origin: string) => posted.push([data, origin]) };
  let listener: ((event: object) => void) | undefined;
  vi.stubGlobal("document", {
    referrer,
    documentElement: { dataset: framedBy === undefined ? {} : { framedBy } },
  });
  const window: Record<string, unknown> = {
    ...native,
    location: { origin: "https://club.example", ancestorOrigins: ancestors },
    addEventListener: (_type: string, given: (event: object) => void) => (listener = given),
  };
  window.parent = framedBy === undefined ? window : parent;
  vi.stubGlobal("window", window);
  const heard: unknown[] = [];
  const send = connectHost((given) => heard.push(given));
  return { window, parent, posted, heard, send, event: (event: object) => listener?.(event) };
}

afterEach(() => vi.unstubAllGlobals());

it("is nothing in a browser's own window", () => {
  expect(world({}).send).toBeNull();
});

describe("a page around a frame", () => {
  it("is heard as itself alone, from exactly an origin that is allowed", () => {
    const { parent, window, heard, event } = world({ framedBy: `${PARTNER} ${SHOP}` });
    event({ source: parent, origin: PARTNER, data: "yes" });
    event({ source: parent, origin: SHOP, data: "also" });
    for (const origin of [
      "https://evil.example",
      `${PARTNER}.evil.example`,
      `${PARTNER}:444`,
      "http://partner.example",
      "https://sub.partner.example",
      "null",
      "",
    ]) {
      event({ source: parent, origin, data: origin });
    }
    event({ source: window, origin: PARTNER, data: "from the page itself" });
    event({ source: {}, origin: PARTNER, data: "from another window" });
    event({ source: null, origin: PARTNER, data: "from nobody" });
    expect(heard).toEqual(["yes", "also"]);
  });

  it("is spoken to by its exact origin, as far as the browser tells", () => {
    const message = { v: 1, type: "signedIn" };
    const spoken = (given: World) => {
      const { send, posted } = world({ framedBy: `${PARTNER} ${SHOP}`, ...given });
      send?.({ type: "signedIn" });
      expect(posted.every(([data]) => JSON.stringify(data) === JSON.stringify(message))).toBe(true);
      return posted.map(([, origin]) => origin);
    };
    expect(spoken({ ancestors: [SHOP] })).toEqual([SHOP]);
    expect(spoken({ referrer: `${PARTNER}/page` })).toEqual([PARTNER]);
    // The browser delivers to the one that is right, and to no other.
    expect(spoken({ referrer: "https://club.example/en" })).toEqual([PARTNER, SHOP]);
    expect(spoken({})).toEqual([PARTNER, SHOP]);
    expect(spoken({ ancestors: ["https://evil.example"] })).toEqual([]);
  });
});

describe("a native app", () => {
  it("on iOS gets objects, and answers by our own function", () => {
    const postMessage = vi.fn();
    const native = { webkit: { messageHandlers: { loyalty: { postMessage } } } };
    const { send, window, heard } = world({ native });
    send?.({ type: "signedOut" });
    expect(postMessage).toHaveBeenCalledWith({ v: 1, type: "signedOut" });
    (window.loyaltyBridge as { receive(given: unknown): void }).receive("said");
    expect(heard).toEqual(["said"]);
  });

  it("of React Native gets JSON", () => {
    const postMessage = vi.fn();
    const { send, window } = world({ native: { ReactNativeWebView: { postMessage } } });
    send?.({ type: "signedOut" });
    expect(postMessage).toHaveBeenCalledWith('{"v":1,"type":"signedOut"}');
    expect(window.loyaltyBridge).toBeDefined();
  });

  it("on Android gets JSON and answers by its listener", () => {
    const loyalty: { postMessage: (json: string) => void; onmessage?: (event: object) => void } = {
      postMessage: vi.fn(),
    };
    const { send, heard } = world({ native: { loyalty } });
    send?.({ type: "signedOut" });
    expect(loyalty.postMessage).toHaveBeenCalledWith('{"v":1,"type":"signedOut"}');
    loyalty.onmessage?.({ data: "said" });
    expect(heard).toEqual(["said"]);
  });
});
