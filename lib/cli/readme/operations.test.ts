import { beforeAll, describe, expect, it } from "vitest";
import { exercisedCalls } from "@/lib/server/carecloud/testing/load-exercises";
import { readUses, type Uses } from "./operations";

let uses: Uses;
beforeAll(() => {
  uses = readUses();
}, 60_000);

it("finds just what the client was seen to ask of upstream", async () => {
  // The contract test holds this list against the calls that the sandbox recorded.
  expect([...uses.keys()].sort()).toEqual(await exercisedCalls());
});

it("finds who uses each: nothing is there for nobody", () => {
  const unused = [...uses].filter(([, names]) => names.size === 0).map(([name]) => name);
  expect(unused).toEqual([]);
});

describe("knows the way", () => {
  it.each([
    ["from a page's own call", "GET /cards/{card_id}", "`/cards/{id}`"],
    ["through a handler", "POST /rewards/{reward_id}/actions/create-voucher", "`/rewards/{id}`"],
    ["through a form", "POST /tokens/{token_id}/actions/login", "`/sign-in`"],
    ["through what is loaded when wanted", "PUT /tokens/{token_id}", "every page"],
    ["of what nobody waits for", "POST /tokens/{token_id}/actions/logout", "in the background"],
  ])("%s", (_way, operation, name) => {
    expect(uses.get(operation)).toContain(name);
  });
});
