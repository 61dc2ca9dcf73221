import { createFormatter, createTranslator } from "use-intl/core";
import { describe, expect, it, vi } from "vitest";
import { DATA_SECTIONS } from "@/lib/contracts/my-data";
import { fail, ok } from "@/lib/contracts/result";
import { formats } from "@/lib/i18n/formats";
import { testMember } from "@/lib/server/carecloud/testing/environment";
import en from "@/messages/en.json";
import { gather, type Gathered } from "./gather";
import { escapeHtml, htmlFile, type HtmlWords } from "./html";
import { jsonFile } from "./json";
import type { DataSection } from "./section";
import { offeredSections } from "./sections";

vi.mock("@/lib/server/store", () => ({
  store: () => ({}),
  StoreUnavailable: class StoreUnavailable extends Error {},
}));

const ctx = testMember();
const ground = {
  site: "Kavárna Club",
  madeAt: "2026-11-23T19:30:00.000Z",
  language: "en",
  timeZone: "Europe/Prague",
};

const section = (
  name: DataSection["name"],
  read: DataSection["read"],
  part: DataSection["part"] = null,
): DataSection => ({ name, part, read });

const good = (data: unknown) => () =>
  Promise.resolve(
    ok({
      data,
      upstream: { raw: data },
      entries: () => [{ title: String(data), facts: [["note", null] as const] }],
    }),
  );

const textOf = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
};

const gathered = async (sections: readonly DataSection[]): Promise<Gathered[]> => {
  const all: Gathered[] = [];
  for await (const one of gather(ctx, sections)) all.push(one);
  return all;
};

describe("gathering", () => {
  it("keeps the order, names what fails, and leaves out what the project has not got", async () => {
    const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 20));
    const all = await gathered([
      section("profile", async () => {
        await slow();
        return good("a")();
      }),
      section("cards", () => Promise.resolve(fail("upstream_unavailable", { retryable: true }))),
      section("bookings", () => Promise.resolve(fail("forbidden")), "bookings"),
      section("points", () => Promise.resolve(fail("forbidden"))),
      section("tier", good("b"), "tier"),
    ]);
    expect(all.map((it) => [it.name, "missing" in it ? it.missing : "read"])).toEqual([
      ["profile", "read"],
      ["cards", "upstream_unavailable"],
      ["points", "forbidden"],
      ["tier", "read"],
    ]);
  });

  it("has nothing of a part that is away", () => {
    const names = (closed = {}) => offeredSections({ ...ctx, closed }).map(({ name }) => name);
    expect(names()).toEqual([...DATA_SECTIONS]);
    expect(names({ bookings: Date.now() + 60_000 })).not.toContain("bookings");
  });

  it("reads a few sections at a time", async () => {
    let running = 0;
    let most = 0;
    const read = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      return good("a")();
    };
    await gathered(Array.from({ length: 9 }, () => section("cards", read)));
    expect(most).toBe(3);
  });
});

describe("the file for machines", () => {
  it("is JSON with our names, what upstream sent, and what is missing", async () => {
    const sections = [
      section("profile", good("</script>")),
      section("cards", () => Promise.resolve(fail("upstream_unavailable"))),
      section("tier", good(null)),
    ];
    const text = await textOf(jsonFile(ground, gather(ctx, sections)));
    expect(JSON.parse(text)).toEqual({
      file: { version: 1, ...ground },
      sections: {
        profile: { data: "</script>", upstream: { raw: "</script>" } },
        tier: { data: null, upstream: { raw: null } },
      },
      missing: [{ section: "cards", reason: "upstream_unavailable" }],
    });
  });

  it("is JSON also where there is nothing", async () => {
    const empty = JSON.parse(await textOf(jsonFile(ground, gather(ctx, [])))) as unknown;
    expect(empty).toMatchObject({ sections: {}, missing: [] });
  });
});

describe("the file for people", () => {
  const words: HtmlWords = {
    locale: "en",
    t: createTranslator({ locale: "en", messages: en, namespace: "myData" }),
    format: createFormatter({ locale: "en", timeZone: "Europe/Prague", formats }),
    words: {} as HtmlWords["words"],
  };

  it("shows every text as text, a dash for what is not there, and what is missing", async () => {
    const hostile = `<script>alert(1)</script>"><img src=x onerror='x'>`;
    const sections = [
      section("profile", good(hostile)),
      section("cards", () => Promise.resolve(fail("upstream_unavailable"))),
    ];
    const text = await textOf(htmlFile(ground, words, gather(ctx, sections)));
    expect(text).toContain("default-src 'none'");
    expect(text).not.toMatch(/<script|<img/);
    expect(text).toContain(escapeHtml(hostile));
    expect(text).toContain("<dd>–</dd>");
    expect(text).toContain("November 23, 2026, 20:30");
    expect(text).toMatch(/class="missing".*Cards/s);
  });
});
