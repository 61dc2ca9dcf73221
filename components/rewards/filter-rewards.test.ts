import { describe, expect, it } from "vitest";
import type { Reward } from "@/lib/contracts/rewards";
import { filterRewards, type RewardFilter } from "./filter-rewards";

const reward = (id: string, name: string, pointsCost: number | null, tag: string): Reward => ({
  id,
  name,
  subtitle: null,
  pointsCost,
  imageUrl: null,
  tags: [{ id: tag, name: `#${tag}` }],
  priority: null,
  redeemable: true,
});

const rewards = [
  reward("1", "Káva a dort", 200, "cafe"),
  reward("2", "Lístek do kina", 5000, "fun"),
  reward("3", "Dárek", null, "fun"),
];
const all: RewardFilter = { query: "", tag: null, affordable: false, balance: 2480 };
const ids = (filter: Partial<RewardFilter>) =>
  filterRewards(rewards, { ...all, ...filter }).map(({ id }) => id);

describe("filterRewards", () => {
  it("lets everything through in its order without a filter", () => {
    expect(ids({})).toEqual(["1", "2", "3"]);
  });
  it("finds without diacritics, in names and tags", () => {
    expect(ids({ query: "kava" })).toEqual(["1"]);
    expect(ids({ query: "fun" })).toEqual(["2", "3"]);
  });
  it("keeps a tag", () => {
    expect(ids({ tag: "fun" })).toEqual(["2", "3"]);
  });
  it("keeps what the balance covers, and nothing whose cost or balance is unknown", () => {
    expect(ids({ affordable: true })).toEqual(["1"]);
    expect(ids({ affordable: true, balance: null })).toEqual([]);
  });
  it("joins all of them", () => {
    expect(ids({ tag: "fun", query: "kino", affordable: true, balance: 5000 })).toEqual([]);
    expect(ids({ tag: "fun", query: "kina", affordable: true, balance: 5000 })).toEqual(["2"]);
  });
});
