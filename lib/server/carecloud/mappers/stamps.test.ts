import { describe, expect, it } from "vitest";
import { stampRecords } from "../schemas/stamps";
import { toStampBook } from "./stamps";

const clock = { zone: "Europe/Prague", now: Date.parse("2026-06-15T12:00:00Z") };

const campaign = (over: Record<string, unknown> = {}) =>
  stampRecords.campaign.parse({
    stamper_campaign_id: "c1",
    name: "Coffee",
    description: "<p>Drink &amp; collect</p>",
    stamp_count: 4,
    valid_from: "2026-06-01 00:00:00",
    valid_to: "2026-06-30 23:59:59",
    count_of_campaign_repetitions: 2,
    stamper_conditions: [{ description: "A coffee" }, {}],
    stamper_bonus_checkpoints: [
      { description: "Cake", stamp_number: 4 },
      { description: "Bun", stamp_number: 2 },
      { description: "Nowhere" },
    ],
    state: 1,
    ...over,
  });

const stamp = (id: string, over: Record<string, unknown> = {}) => ({
  stamp_id: id,
  stamper_card_id: "k1",
  created_at: "2026-06-10 08:00:00",
  state: 1,
  ...over,
});

const card = (over: Record<string, unknown> = {}) =>
  stampRecords.card.parse({
    stamper_card_id: "k1",
    stamper_campaign_id: "c1",
    stamper_card_order: 1,
    is_filled_up: false,
    stamps: [],
    state: 1,
    ...over,
  });

const book = (
  campaigns: ReturnType<typeof campaign>[],
  cards: ReturnType<typeof card>[] = [],
  stamps: ReturnType<typeof stamp>[] = [],
) =>
  toStampBook(campaigns, {
    cards,
    stamps: stamps.map((it) => stampRecords.stamp.parse(it)),
    clock,
  });

describe("stamp cards", () => {
  it("are drawn empty before the first stamp, with bonuses at their places", () => {
    const [running] = book([campaign()]).running;
    expect(running).toMatchObject({
      description: "Drink & collect",
      conditions: ["A coffee"],
      bonuses: [
        { place: 2, text: "Bun" },
        { place: 4, text: "Cake" },
      ],
      current: { id: null, order: 1, collected: 0, full: false },
    });
    expect(running?.current?.places).toHaveLength(4);
  });

  it("have their stamps from the card and from the list of all, each once and in its place", () => {
    const [running] = book(
      [campaign()],
      [card({ stamps: [stamp("a", { stamp_order: 2 }), stamp("gone", { state: 0 })] })],
      [stamp("a", { stamp_order: 2 }), stamp("b"), stamp("other", { stamper_card_id: "k9" })],
    ).running;
    expect(running?.current?.places.map((place) => place.stamp?.id ?? null)).toEqual([
      "b",
      "a",
      null,
      null,
    ]);
    expect(running?.current?.collected).toBe(2);
  });

  it("follow a full one while the campaign may be repeated, and not after", () => {
    const stamps = ["a", "b", "c", "d"].map((id, at) => stamp(id, { stamp_order: at + 1 }));
    const full = card({ is_filled_up: true, stamps });
    const second = card({ stamper_card_id: "k2", stamper_card_order: 2, is_filled_up: true });
    const once = book([campaign()], [full]).running[0];
    expect(once?.current).toMatchObject({ id: null, order: 2, collected: 0 });
    expect(once?.completed).toHaveLength(1);
    const twice = book([campaign()], [full, second]).running[0];
    expect(twice?.current).toBeNull();
    expect(twice?.completed.map(({ order }) => order)).toEqual([2, 1]);
    const free = book([campaign({ count_of_campaign_repetitions: null })], [full, second]);
    expect(free.running[0]?.current?.order).toBe(3);
  });

  it("are full by their stamps where upstream does not say", () => {
    const stamps = ["a", "b", "c", "d"].map((id) => stamp(id));
    const [running] = book([campaign()], [card({ is_filled_up: undefined, stamps })]).running;
    expect(running?.completed).toHaveLength(1);
  });

  it("of a campaign that tells no size are as long as their last bonus", () => {
    const [running] = book([campaign({ stamp_count: null })]).running;
    expect(running?.current?.places).toHaveLength(4);
  });

  it("never grow beyond what can be drawn", () => {
    const [running] = book([campaign({ stamp_count: 1_000_000 })]).running;
    expect(running?.current?.places.length).toBeLessThanOrEqual(100);
  });

  it("of campaigns that do not run are shown only where something was collected", () => {
    const ended = campaign({ stamper_campaign_id: "c1", valid_to: "2026-06-15 13:59:59" });
    const coming = campaign({ stamper_campaign_id: "c2", valid_from: "2026-06-16 00:00:00" });
    const deleted = campaign({ stamper_campaign_id: "c3", state: 0 });
    expect(book([ended, coming, deleted])).toEqual({ running: [], past: [] });
    const { running, past } = book([ended, coming, deleted], [card({ stamps: [stamp("a")] })]);
    expect(running).toEqual([]);
    expect(past.map(({ id }) => id)).toEqual(["c1"]);
  });

  it("that are fuller come first", () => {
    const other = campaign({ stamper_campaign_id: "c2", valid_to: "2026-06-20 00:00:00" });
    const order = (cards: ReturnType<typeof card>[]) =>
      book([campaign(), other], cards).running.map(({ id }) => id);
    expect(order([])).toEqual(["c2", "c1"]);
    expect(order([card({ stamps: [stamp("a")] })])).toEqual(["c1", "c2"]);
  });
});
