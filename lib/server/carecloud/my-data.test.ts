import { afterEach, beforeEach, expect, it } from "vitest";
import { readOwnRecords } from "./my-data";
import { testMember, useUpstream } from "./testing/environment";
import { startFakeUpstream, type FakeUpstream } from "./testing/fake-upstream";
import { closeUpstream } from "./upstream";

const ctx = testMember();
let fake: FakeUpstream;
/** What every list has, by its name in the reply. */
let lists: Record<string, Record<string, unknown>[]>;

beforeEach(async () => {
  fake = await startFakeUpstream(({ seen, json }) => {
    const query = new URL(seen.path, "http://x").searchParams;
    const start = Number(query.get("offset") ?? 0);
    const end = start + Number(query.get("count") ?? Infinity);
    const cut = Object.entries(lists).map(([name, all]) => [name, all.slice(start, end)] as const);
    const total = Object.values(lists)[0]?.length;
    json(200, { data: { ...Object.fromEntries(cut), total_items: total } });
  });
  useUpstream(fake.url);
});

afterEach(async () => {
  await closeUpstream();
  await fake.close();
});

it("has every page of a list", async () => {
  const points = Array.from({ length: 250 }, (_none, at) => ({ point_amount: at }));
  lists = { point_history: points };
  expect(await readOwnRecords(ctx, "pointHistory")).toEqual({ ok: true, data: points });
  expect(fake.seen).toHaveLength(3);
});

it("asks for no page of a list that knows none", async () => {
  lists = { interest_records: [{ interest_id: "a" }] };
  expect(await readOwnRecords(ctx, "interestRecords")).toMatchObject({
    data: lists["interest_records"],
  });
  expect(fake.seen[0]?.path).not.toContain("?");
});

it("leaves out others' records and ids, secrets, and what a message was filled in with", async () => {
  lists = {
    messages: [
      { message_id: "1", customer_id: ctx.customerId, title: "Code", message_data: { otp: "42" } },
      { message_id: "2", customer_id: "somebody", title: "Theirs" },
    ],
  };
  expect(await readOwnRecords(ctx, "messages")).toMatchObject({
    data: [{ message_id: "1", customer_id: ctx.customerId, title: "Code" }],
  });
  expect(JSON.stringify(await readOwnRecords(ctx, "messages"))).not.toContain("42");
  lists = {
    related_customers: [
      { customer_relation_id: "r", related_customer_id: "somebody", short_name: "Marie D." },
    ],
  };
  const relations = await readOwnRecords(ctx, "relations");
  expect(relations).toMatchObject({ data: [{ short_name: "Marie D." }] });
  expect(JSON.stringify(relations)).not.toContain("somebody");
  lists = { stamper_cards: [{ stamper_card_id: "s", deep: [{ access_token: "hidden", a: 1 }] }] };
  expect(await readOwnRecords(ctx, "stampCards")).toEqual({
    ok: true,
    data: [{ stamper_card_id: "s", deep: [{ a: 1 }] }],
  });
});
