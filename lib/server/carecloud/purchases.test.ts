import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { memoryStore, testMember, useUpstream } from "./testing/environment";
import { startFakeUpstream, type FakeUpstream } from "./testing/fake-upstream";
import { getReceipt } from "./purchases";
import { closeUpstream } from "./upstream";

vi.mock("@/lib/server/store", () => ({
  store: () => memoryStore(),
  StoreUnavailable: class StoreUnavailable extends Error {},
}));

let fake: FakeUpstream;

/** An upstream that gives every purchase to everybody, as a mistake in its settings could. */
const LISTS: Record<string, string> = {
  "purchase-items": "purchase_items",
  points: "points",
  vouchers: "vouchers",
};

const careless = (owner: string, broken: string | null = null) => {
  fake.answer = ({ seen, json }) => {
    const [path = ""] = seen.path.split("?");
    const last = path.split("/").at(-1) ?? "";
    if (path === "/tokens") return json(201, { data: { token_id: "guest" } });
    if (last === broken) return json(404, {});
    if (path === "/purchases/p1") {
      return json(200, { data: { purchase_id: "p1", customer_id: owner, total_price: 10 } });
    }
    if (last === "payment-summary") return json(200, { data: { earned_points: 1 } });
    const name = LISTS[last] ?? last;
    return json(200, { data: { [name]: [], total_items: 0 } });
  };
};

beforeEach(async () => {
  fake = await startFakeUpstream(({ json }) => json(404, {}));
  useUpstream(fake.url);
});
afterEach(async () => {
  await closeUpstream();
  await fake.close();
});

describe("a receipt", () => {
  it("of another member is not found, whatever upstream gives", async () => {
    careless("somebody else");
    expect(await getReceipt(testMember(), "p1")).toEqual({
      ok: false,
      error: expect.objectContaining({ code: "not_found" }) as unknown,
    });
  });

  it("is not found where nothing says whose it is, or upstream refuses it", async () => {
    careless("");
    expect(await getReceipt(testMember(), "p1")).toMatchObject({ error: { code: "not_found" } });
    fake.answer = ({ json }) => json(403, {});
    expect(await getReceipt(testMember(), "p1")).toMatchObject({ error: { code: "not_found" } });
  });

  it.each([
    ["purchase-items", "items"],
    ["points", "points"],
    ["vouchers", "vouchers"],
    ["payment-summary", "summary"],
  ] as const)("without its %s still has the rest", async (broken, section) => {
    careless("me", broken);
    const receipt = await getReceipt(testMember(), "p1");
    if (!receipt.ok) throw new Error(receipt.error.code);
    const failed = (["items", "points", "vouchers", "summary"] as const).filter(
      (name) => !receipt.data[name].ok,
    );
    expect(failed).toEqual([section]);
  });
});
