import { expect, type Page } from "@playwright/test";
import type { ToHost, ToPage } from "@/lib/bridge/messages";

export type Heard = ToHost & { v: number };

interface HostWindow {
  hostHears(json: string): Promise<void>;
  loyaltyBridge?: { receive(given: unknown): void };
  loyalty?: { onmessage?: (event: { data: unknown }) => void };
}

/** A native app's webview around a page: what it puts into the page, and what it hears. */
export interface NativeHost {
  heard: Heard[];
  /** What was heard up to now is waited for no more. */
  forgets(): void;
  /** Says something, whether it is a message or not. */
  say(message: unknown): Promise<void>;
  /** A message of this version. */
  send(message: ToPage): Promise<void>;
  /** The next message of a type that was not waited for yet, with at least these fields. */
  hears<T extends ToHost["type"]>(type: T, fields?: object): Promise<Extract<Heard, { type: T }>>;
}

export type NativeKind = "reactNative" | "ios" | "android";

/** Puts a page into an app. Before it is opened. */
export async function inApp(page: Page, kind: NativeKind): Promise<NativeHost> {
  const heard: Heard[] = [];
  const taken = new Set<Heard>();
  await page.exposeFunction("hostHears", (json: string) => {
    heard.push(JSON.parse(json) as Heard);
  });
  await page.addInitScript((host) => {
    // Frames inside a page have no host of their own.
    if (window !== window.top) return;
    const hears = (json: string) => void (window as unknown as HostWindow).hostHears(json);
    const objects: Record<string, object> = {
      reactNative: { ReactNativeWebView: { postMessage: hears } },
      ios: {
        webkit: {
          messageHandlers: {
            loyalty: { postMessage: (message: object) => hears(JSON.stringify(message)) },
          },
        },
      },
      android: { loyalty: { postMessage: hears } },
    };
    Object.assign(window, objects[host]);
  }, kind);

  const say = (message: unknown) =>
    page.evaluate((given) => {
      const { loyaltyBridge, loyalty } = window as unknown as HostWindow;
      if (loyaltyBridge) loyaltyBridge.receive(given);
      else loyalty?.onmessage?.({ data: JSON.stringify(given) });
    }, message);

  return {
    heard,
    forgets: () => heard.forEach((message) => taken.add(message)),
    say,
    send: (message) => say({ v: 1, ...message }),
    hears: async (type, fields = {}) => {
      const find = () => heard.find((it) => it.type === type && !taken.has(it));
      await expect.poll(find, `the app hears ${type}`).toMatchObject({ type, ...fields });
      const message = find()!;
      taken.add(message);
      return message as Extract<Heard, { type: typeof type }>;
    },
  };
}
