import { describe, expect, it } from "vitest";
import { changesSession, changesTill, filesIn, isTill, isWhole, tillInstead } from "./documents";

describe("what a document needs", () => {
  it("names each file once, whether markup or data names it", () => {
    const html = `<link href="/_next/static/chunks/a-1.css"><script src="/_next/static/chunks/b~2.js">
      </script><script>self.x("\\"/_next/static/chunks/b~2.js\\",/_next/static/media/f.woff2")</script>`;
    expect(filesIn(html)).toEqual([
      "/_next/static/chunks/a-1.css",
      "/_next/static/chunks/b~2.js",
      "/_next/static/media/f.woff2",
    ]);
  });

  it("is whole with both parts and an end, and else not", () => {
    const html = `<p data-whole="cards"></p><p data-whole="vouchers"></p></html>\n`;
    expect(isWhole(html)).toBe(true);
    expect(isWhole(html.replace("</html>", ""))).toBe(false);
    expect(isWhole(html.replace(`"cards"`, `"error"`))).toBe(false);
  });
});

describe("where somebody without a network is led", () => {
  it.each([
    ["/en/cards", "/en/checkout"],
    ["/cs/cards/a1", "/cs/checkout?card=a1"],
    ["/cs/vouchers", "/cs/checkout?choose=1"],
    ["/en/vouchers/v1", "/en/checkout?use=v1"],
    ["/en/points", null],
    ["/en", null],
    ["/xx/cards", null],
  ])("%s → %s", (path, to) => expect(tillInstead(path)).toBe(to));

  it("knows the till screen in every language, and nothing below it", () => {
    expect(["/en/checkout", "/cs/checkout"].every(isTill)).toBe(true);
    expect(["/checkout", "/en/checkout/x", "/en"].some(isTill)).toBe(false);
  });
});

describe("writes", () => {
  it("change the till screen where they are about cards and vouchers", () => {
    expect(["/api/cards", "/api/vouchers/v", "/api/rewards/r/redeem"].every(changesTill)).toBe(
      true,
    );
    expect(["/api/profile", "/api/rewards/r", "/api/cardsome"].some(changesTill)).toBe(false);
  });

  const unread = () => Promise.reject(new Error("read without need"));

  it("change the session where they are about it", async () => {
    expect(await changesSession("/api/session", unread)).toBe(true);
    expect(await changesSession("/api/session/hand-over", unread)).toBe(true);
    expect(await changesSession("/api/sessions", unread)).toBe(false);
  });

  it("leave the session as it is where they end another place's", async () => {
    const sent = (body: unknown) => changesSession("/api/session/places", async () => body);
    expect(await changesSession("/api/session/places/p1", unread)).toBe(false);
    expect(await sent({ here: false })).toBe(false);
    expect(await sent({ here: true })).toBe(true);
    expect(await sent(null), "nobody knows").toBe(true);
    expect(await changesSession("/api/session/places", unread), "not to be read").toBe(true);
  });
});
