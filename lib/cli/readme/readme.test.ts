import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { listHandlers } from "@/lib/cli/handlers";
import { exercisedCalls } from "@/lib/server/carecloud/testing/load-exercises";
import { withGeneratedParts } from "./generated";
import { knownUses, type Uses } from "./operations";

let uses: Uses;
beforeAll(() => {
  // It reads the whole project, which takes long where everything else runs at the same time.
  uses = knownUses();
}, 120_000);

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

it("stands in README as the code has it now (npm run readme)", async () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toBe(await withGeneratedParts(readme));
});

it("says of every handler what it does, and what a write takes", () => {
  const silent = listHandlers().filter(({ does }) => does === "");
  expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  const unknown = listHandlers().filter(
    ({ source, takes }) => /\bbody\b|\bquery\b|idempotent/.test(source) && takes === "",
  );
  expect(unknown.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});
