import { describe, expect, it } from "vitest";
import { records } from "../schemas/records";
import { useUpstream } from "../testing/environment";
import { toCard } from "./cards";
import { toMoney } from "./money";
import { plainText } from "./text";
import { toTier } from "./tier";
import { parseDate, parseDateTime, parseHours } from "./time";
import { toVoucher, toVoucherBook, toVoucherDetail } from "./vouchers";

useUpstream("http://127.0.0.1:4010/webservice/rest-api");

const PRAGUE = "Europe/Prague";
/** 12:00 in Prague. */
const NOON = Date.parse("2026-11-23T11:00:00Z");
const clock = { zone: PRAGUE, now: NOON };

describe("datetimes of the project's zone", () => {
  it.each([
    ["winter", "2026-11-23 12:00:00", "2026-11-23T11:00:00Z"],
    ["summer", "2026-07-01 12:00:00", "2026-07-01T10:00:00Z"],
    ["with a T", "2026-07-01T12:00:00", "2026-07-01T10:00:00Z"],
    ["before the clocks go forward", "2026-03-29 01:59:59", "2026-03-29T00:59:59Z"],
    ["in the hour that is skipped", "2026-03-29 02:30:00", "2026-03-29T01:30:00Z"],
    ["after the clocks went forward", "2026-03-29 03:00:00", "2026-03-29T01:00:00Z"],
    ["in the hour that comes twice", "2026-10-25 02:30:00", "2026-10-25T00:30:00Z"],
    ["after it", "2026-10-25 03:00:00", "2026-10-25T02:00:00Z"],
    ["the last second of that day", "2026-10-25 23:59:59", "2026-10-25T22:59:59Z"],
    ["a bare date", "2026-11-23", "2026-11-22T23:00:00Z"],
    ["with an offset after all", "2026-11-23T12:00:00+02:00", "2026-11-23T10:00:00Z"],
  ])("%s", (_what, local, instant) => {
    expect(parseDateTime(local, PRAGUE)).toBe(instant);
  });

  it("belong to the zone that is set, not to the machine's", () => {
    expect(parseDateTime("2026-11-23 12:00:00", "America/New_York")).toBe("2026-11-23T17:00:00Z");
    expect(parseDateTime("2026-04-05 01:45:00", "Australia/Lord_Howe")).toBe(
      "2026-04-04T14:45:00Z",
    );
  });

  it.each([null, "0000-00-00 00:00:00", "soon", "2026-13-01 00:00:00", "2026-11-23 25:00:00"])(
    "%j is none",
    (value) => {
      expect(parseDateTime(value, PRAGUE)).toBeNull();
    },
  );
});

describe("dates and hours", () => {
  it("stay what they are", () => {
    expect(parseDate("1990-02-28")).toBe("1990-02-28");
    expect(parseHours("09:00:00", "17:30:00")).toEqual({ from: "09:00", to: "17:30" });
  });

  it.each(["2026-02-30", "0000-00-00", "", "tomorrow", null])("%j is no date", (value) => {
    expect(parseDate(value)).toBeNull();
  });

  it.each([
    [null, "10:00:00"],
    ["00:00:00", "23:59:59"],
    ["00:00:00", "00:00:00"],
  ])("%j to %j limits nothing", (from, to) => {
    expect(parseHours(from, to)).toBeNull();
  });
});

const voucher = (over: Record<string, unknown> = {}) =>
  records.voucher.parse({
    voucher_id: "v",
    customer_id: "me",
    code: "ABC",
    state: 1,
    valid_from: "2026-11-01 00:00:00",
    valid_to: "2026-11-30 23:59:59",
    reward: { reward_id: "r", name: "Coffee", reward_group: 1, points_cost: 200 },
    ...over,
  });

describe("a voucher", () => {
  it.each([
    ["usable", {}],
    ["usable", { valid_to: "2026-11-23 12:00:00" }],
    ["expired", { valid_to: "2026-11-23 11:59:59" }],
    ["usable", { valid_from: "2026-11-23 12:00:00" }],
    ["notYet", { valid_from: "2026-11-23 12:00:01" }],
    ["usable", { valid_from: null, valid_to: null, state: null }],
    ["used", { applied_date: "2026-11-20 10:00:00", valid_to: "2026-11-21 00:00:00" }],
    ["used", { applied_date: "2026-11-20 10:00:00", state: 2 }],
    ["usable", { applied_date: "0000-00-00 00:00:00" }],
    ["expired", { state: 2 }],
  ])("is %s with %j", (state, over) => {
    expect(toVoucher(voucher(over), clock).state).toBe(state);
  });

  const reward = { reward_id: "r", name: "Coffee", reward_group: 1, points_cost: 200 };

  it.each([
    [true, {}],
    [true, { reward: { ...reward, reward_group: 4 } }],
    [true, { valid_from: "2026-12-01 00:00:00", valid_to: null }],
    [true, { reward: { ...reward, reward_group: null }, reward_group: "4" }],
    [false, { reward: { ...reward, reward_group: 2 }, reward_group: "1" }],
    [false, { reward: { ...reward, points_cost: 0 } }],
    [false, { reward: { ...reward, points_cost: null } }],
    [false, { reward: null, reward_group: "1" }],
    [false, { reward: { ...reward, reward_group: null }, reward_group: "83cfee22eabfbbb15a1481" }],
    [false, { applied_date: "2026-11-20 10:00:00" }],
    [false, { valid_to: "2026-11-01 00:00:01" }],
  ])("is returnable: %j with %j", (returnable, over) => {
    expect(toVoucher(voucher(over), clock).returnable).toBe(returnable);
  });

  it("says nothing that upstream did not say", () => {
    const bare = records.voucher.parse({ voucher_id: 7, state: "nonsense", value: "x" });
    expect(toVoucherDetail(bare, clock, "en")).toEqual({
      id: "7",
      code: null,
      name: "",
      subtitle: null,
      state: "usable",
      validFrom: null,
      validTo: null,
      usedAt: null,
      createdAt: null,
      imageUrl: null,
      rewardId: null,
      pointsCost: null,
      returnable: false,
      description: null,
      scan: null,
      stores: [],
      hours: null,
    });
  });

  it("stands in its book once, in order of use, and the counts are true", () => {
    const book = toVoucherBook(
      [
        voucher({ voucher_id: "no end", valid_to: null }),
        voucher({ voucher_id: "late" }),
        voucher({ voucher_id: "soon", valid_to: "2026-11-24 00:00:00" }),
        voucher({ voucher_id: "soon", valid_to: "2026-11-24 00:00:00" }),
        voucher({ voucher_id: "next", valid_from: "2026-12-01 00:00:00", valid_to: null }),
        voucher({ voucher_id: "used old", applied_date: "2026-01-01 00:00:00" }),
        voucher({ voucher_id: "used new", applied_date: "2026-02-01 00:00:00" }),
        voucher({ voucher_id: "over", valid_to: "2026-11-02 00:00:00" }),
        voucher({ voucher_id: "returned", state: 0 }),
      ],
      clock,
    );
    const order = ["soon", "late", "no end", "next", "used new", "used old", "over"];
    expect(book.items.map(({ id }) => id)).toEqual(order);
    expect(book.counts).toEqual({ usable: 3, notYet: 1, used: 2, expired: 1 });
  });
});

describe("a card", () => {
  const card = (over: Record<string, unknown>) =>
    toCard(
      records.card.parse({ card_id: "c", card_number: "1000000000017", state: 1, ...over }),
      [{ card_type_id: "t", text_id: "club", name: "Club", prefix: "1" }],
      clock,
    );

  it.each([
    ["active", {}],
    ["active", { valid_to: "2026-11-23 12:00:00" }],
    ["expired", { valid_to: "2026-11-23 11:59:59" }],
    ["notYet", { valid_from: "2026-11-23 12:00:01" }],
    ["blocked", { state: 0, valid_to: "2026-01-01 00:00:00" }],
    ["active", { state: null }],
  ])("is %s with %j", (state, over) => {
    expect(card(over).state).toBe(state);
  });

  it("has its type's name where that is known, and always its number", () => {
    expect(card({ card_type_id: "t" })).toMatchObject({
      typeName: "Club",
      code: { text: "1000000000017" },
    });
    expect(card({ card_type_id: "other" }).typeName).toBeNull();
  });
});

describe("money", () => {
  const currencies = [{ currency_id: "86e0", code: "czk" }];

  it("has the ISO code of its currency, and a real zero stays zero", () => {
    expect(toMoney({ currency_id: "86e0", value: 0 }, currencies)).toEqual({
      currency: "CZK",
      value: 0,
    });
    expect(toMoney({ currency_id: "EUR", value: 1.5 }, [])).toEqual({
      currency: "EUR",
      value: 1.5,
    });
  });

  it("is left out where value or currency is unknown", () => {
    expect(toMoney({ currency_id: "86e0", value: null }, currencies)).toBeNull();
    expect(toMoney({ currency_id: "77aa", value: 5 }, currencies)).toBeNull();
  });
});

describe("a tier", () => {
  const status = (id: string, previous: string | null, next: string | null) =>
    records.status.parse({
      status_id: id,
      name: id.toUpperCase(),
      previous_status: previous,
      next_status: next,
    });
  const statuses = [
    status("gold", "silver", "top"),
    status("top", "gold", null),
    status("silver", null, "gold"),
  ];
  const held = (over: Record<string, unknown> = {}) =>
    records.statusRecord.parse({ status_id: "gold", valid_to: "2026-12-31 23:59:59", ...over });

  it("stands in its ladder, with what is missing to keep it and to rise", () => {
    const conditions = {
      keep_status_points: 0,
      next_status_points: "520.5",
      next_status_turnover: [
        { currency_id: "CZK", value: 100, due_date: "2026-12-31" },
        { value: 3 },
      ],
    };
    expect(toTier(held({ purchase_conditions: conditions }), statuses, [], clock)).toEqual({
      id: "gold",
      name: "GOLD",
      validTo: "2026-12-31T22:59:59Z",
      keep: { points: 0, turnover: [] },
      next: {
        id: "top",
        name: "TOP",
        points: 520.5,
        turnover: [{ currency: "CZK", value: 100, dueDate: "2026-12-31" }],
      },
      ladder: ["silver", "gold", "top"].map((id) => ({ id, name: id.toUpperCase() })),
    });
  });

  it("at the top has no next one, and missing terms are not zero", () => {
    expect(toTier(held({ status_id: "top" }), statuses, [], clock)).toMatchObject({
      keep: { points: null, turnover: [] },
      next: null,
    });
  });

  it("survives statuses that point in a circle, or nowhere", () => {
    const circle = [status("gold", "top", "top"), status("top", "gold", "gold")];
    expect(toTier(held(), circle, [], clock)?.ladder).toHaveLength(2);
    expect(toTier(held(), [status("gold", "gone", null)], [], clock)?.ladder).toEqual([]);
    expect(toTier(held({ status_id: "unheard" }), statuses, [], clock)).toBeNull();
  });
});

describe("a text in HTML", () => {
  it.each([
    ["<p>One</p><p>Two<br/>three</p>", "One\n\nTwo\nthree"],
    ["<ul>\n<li>a</li>\n<li>b</li></ul>after", "• a\n• b\n\nafter"],
    ["Plain\ntext, 5 < 6 & 7 > 2", "Plain\ntext, 5 < 6 & 7 > 2"],
    [
      "P&aacute;r &Scaron;&tilde;&nbsp;&amp;&#269; &unknown; &hellip;",
      "Pár Š&tilde; &č &unknown; …",
    ],
    ["<b>bold</b><script>alert('<b>')</script><style>p{}</style><!-- x -->", "bold"],
    ["&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"],
    ['<img src=x onerror="alert(1)">', null],
    ["   ", null],
    [null, null],
  ])("%j says %j", (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it("made to be slow is read quickly", () => {
    const started = performance.now();
    plainText("<script".repeat(300_000));
    plainText("<!--".repeat(300_000));
    plainText(" \n".repeat(300_000));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
