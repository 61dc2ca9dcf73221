import { BRIDGE_VERSION, type ToHost } from "./messages";

/** A way to say something to one host. */
export type Send = (message: ToHost) => void;
/** Takes what the host says, unchecked. */
export type Hear = (given: unknown) => void;

/** What native apps put into a page. */
interface NativeWindow {
  /** React Native's webview. */
  ReactNativeWebView?: { postMessage(json: string): void };
  /** WKWebView: the handler that the app has named `loyalty`. */
  webkit?: { messageHandlers?: { loyalty?: { postMessage(message: object): void } } };
  /** Android: the listener that the app has named `loyalty`, only in pages of origins it allows. */
  loyalty?: { postMessage(json: string): void; onmessage?: (event: { data: unknown }) => void };
  /** Ours, for apps that answer by running a line of script. */
  loyaltyBridge?: { v: typeof BRIDGE_VERSION; receive: Hear };
}

const stamped = (message: ToHost) => ({ v: BRIDGE_VERSION, ...message });
const json = (message: ToHost) => JSON.stringify(stamped(message));

/**
 * Connects to the host that there is: a native app, or the page around a frame.
 * @param hear what it says goes there
 * @returns how to answer; null without a host
 */
export function connectHost(hear: Hear): Send | null {
  const native = window as unknown as NativeWindow;
  const { ReactNativeWebView, webkit, loyalty } = native;
  const ios = webkit?.messageHandlers?.loyalty;
  if (ReactNativeWebView || ios) {
    native.loyaltyBridge = { v: BRIDGE_VERSION, receive: hear };
    if (ios) return (message) => ios.postMessage(stamped(message));
    return (message) => ReactNativeWebView?.postMessage(json(message));
  }
  if (typeof loyalty?.postMessage === "function") {
    loyalty.onmessage = ({ data }) => hear(data);
    return (message) => loyalty.postMessage(json(message));
  }
  return connectParent(hear);
}

/**
 * The page around this one, if it is of an origin that may frame us. It is heard only as itself, and
 * nothing is said to any other origin, not even to one that has taken its place meanwhile.
 */
function connectParent(hear: Hear): Send | null {
  const allowed = document.documentElement.dataset.framedBy?.split(" ") ?? [];
  const { parent } = window;
  if (allowed.length === 0 || parent === window) return null;
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source === parent && allowed.includes(origin)) hear(data);
  });
  const around = originAround();
  const targets = allowed.filter((origin) => around === null || origin === around);
  return (message) => targets.forEach((origin) => parent.postMessage(stamped(message), origin));
}

/** The origin of the page around, where the browser tells; null where it does not. */
function originAround(): string | null {
  const origins = (window.location as { ancestorOrigins?: DOMStringList }).ancestorOrigins;
  if (origins?.[0]) return origins[0];
  const from = document.referrer === "" ? null : new URL(document.referrer).origin;
  // After the first page of the frame it is our own.
  return from === window.location.origin ? null : from;
}
