import { NextRequest } from "next/server";
import { beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { useTestSettings } from "@/lib/server/test-settings";
import { crossSiteFormRoute } from "./form-route";
import { seeOther } from "./redirect";

const ORIGIN = "https://club.example.com";
const handler = vi.fn<(call: unknown) => unknown>();
const route = crossSiteFormRoute(
  {
    body: z.object({ state: z.string().max(10) }),
    params: z.object({ provider: z.string() }),
    part: "socialSignIn",
  },
  handler,
);

beforeEach(() => {
  useTestSettings({ APP_ORIGIN: ORIGIN });
  handler.mockReset().mockReturnValue(seeOther("/en/sign-in"));
});

const post = (body: string, type = "application/x-www-form-urlencoded; charset=utf-8") =>
  route(
    new NextRequest(`${ORIGIN}/api/session/social/apple/callback`, {
      method: "POST",
      headers: {
        "content-type": type,
        origin: "https://appleid.apple.com",
        "sec-fetch-site": "cross-site",
        cookie: "__Host-session=secret",
      },
      body,
    }),
    { params: Promise.resolve({ provider: "apple" }) },
  );

test("hands on a form of another site's, and redirects with the headers of all replies", async () => {
  const response = await post("state=abc&user=%7B%7D");
  expect(handler).toHaveBeenCalledWith({
    body: { state: "abc" },
    params: { provider: "apple" },
    locale: "en",
  });
  expect(response.status).toBe(303);
  expect(response.headers.get("location")).toBe("/en/sign-in");
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
  expect(response.headers.get("set-cookie")).toBeNull();
  expect(response.headers.get("x-request-id")).toBeTruthy();
});

test.each([
  ["what is no form", "{}", "application/json", 415],
  ["a form with files", "x", "multipart/form-data; boundary=x", 415],
  ["a field that is missing", "code=abc", undefined, 400],
  ["a field that is too long", "state=12345678901", undefined, 400],
  ["more than 64 kB", `state=${"x".repeat(70_000)}`, undefined, 413],
])("refuses %s", async (_what, body, type, status) => {
  expect((await post(body, type)).status).toBe(status);
  expect(handler).not.toHaveBeenCalled();
});
