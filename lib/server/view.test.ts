import { beforeEach, expect, it } from "vitest";
import { useTestSettings } from "@/lib/server/test-settings";
import { viewOf } from "./view";

const NEVER = { webview: { navigation: true, always: false } };

const ask = (
  { path = "/en", headers = {}, kept }: { path?: string; headers?: object; kept?: string },
  site = NEVER,
) =>
  viewOf(
    {
      url: `https://club.example.com${path}`,
      headers: new Headers(headers as Record<string, string>),
      cookies: { get: (name) => (name === "view" && kept ? { value: kept } : undefined) },
    },
    site,
  );

beforeEach(() => useTestSettings({ APP_ORIGIN: "https://club.example.com" }));

it("is the browser's, unless somebody asks", () => {
  expect(ask({})).toEqual({ view: "browser", cookie: null });
  expect(ask({ path: "/en?view=nonsense", kept: "nonsense" }).view).toBe("browser");
});

it("is what the address or the app's header asks for, and is remembered for the session", () => {
  const cookie = "view=webview; Path=/; SameSite=Lax; Secure; HttpOnly";
  expect(ask({ path: "/en?view=webview" })).toEqual({ view: "webview", cookie });
  expect(ask({ headers: { "x-app-view": "webview" } })).toEqual({ view: "webview", cookie });
  expect(ask({ kept: "webview" })).toEqual({ view: "webview", cookie: null });
  expect(ask({ path: "/en?view=browser", kept: "webview" }).view).toBe("browser");
});

it("is what the site file says, until somebody asks for another", () => {
  const always = { webview: { navigation: true, always: true } };
  expect(ask({}, always).view).toBe("webview");
  expect(ask({ kept: "browser" }, always).view).toBe("browser");
  const inApp = { webview: { navigation: true, always: false, userAgent: "ClubApp/" } };
  expect(ask({}, inApp).view).toBe("browser");
  expect(ask({ headers: { "user-agent": "Mozilla/5.0 ClubApp/2.1" } }, inApp).view).toBe("webview");
});
