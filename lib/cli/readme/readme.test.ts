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

/** What a whole membership takes of the Customer interface: none of it may be lost again. */
const WHOLE_MEMBERSHIP = [
  "POST /customers",
  "POST /customers/actions/validate-customer-data",
  "POST /customers/actions/check-registration-ability",
  "POST /customers/actions/newsletters-sign-up",
  "POST /customers/actions/upload-customer-photo",
  "PUT /customers/{customer_id}",
  "GET /customers/{customer_id}/addresses",
  "GET /customers/{customer_id}/interest-records",
  "GET /customers/{customer_id}/property-records",
  "GET /customers/{customer_id}/points",
  "GET /customers/{customer_id}/purchases",
  "GET /customers/{customer_id}/referrals",
  "GET /customers/{customer_id}/related-customers",
  "GET /customers/{customer_id}/reward-recommendations",
  "GET /customers/{customer_id}/status-records",
  "GET /agreements",
  "GET /customer-sources",
  "GET /customer-properties",
  "GET /customer-address-types",
  "GET /customer-relation-types",
  "GET /countries",
  "GET /stores",
  "GET /communication-channels",
  "GET /interests",
  "POST /one-time-password/actions/send",
  "POST /one-time-password/actions/verify",
  "POST /tokens/{token_id}/actions/login",
  "POST /tokens/{token_id}/actions/send-password-setup-email",
  "POST /tokens/{token_id}/actions/social-network-login",
  "POST /tokens/{token_id}/actions/authentication-token-login",
  "GET /tokens/{token_id}/actions/auth-token",
  "GET /wallet/actions/points-overview",
  "GET /wallet/actions/points-expiration-overview",
  "GET /wallet/actions/credits-overview",
  "GET /wallet/actions/credits-expiration-overview",
  "GET /point-history",
  "GET /point-types",
  "GET /credit-history",
  "GET /statuses",
  "POST /vouchers/actions/gift-card-balance",
  "POST /cards/actions/validate-free-card",
  "POST /cards/actions/assign-free-card",
  "POST /cards/actions/generate-digital-card-file",
  "PUT /cards/{card_id}",
  "GET /card-types",
  "GET /purchases/{purchase_id}/purchase-items",
  "GET /purchases/{purchase_id}/points",
  "GET /purchases/{purchase_id}/vouchers",
  "GET /purchases/{purchase_id}/actions/payment-summary",
  "GET /stamper-campaigns",
  "GET /stamper-cards",
  "GET /stamps",
  "GET /rewards",
  "GET /rewards/{reward_id}/stores",
  "GET /messages",
  "GET /messages/{message_id}/detail",
  "GET /booking-tickets",
  "GET /booking-tickets/{booking_ticket_id}/time-slots",
  "GET /booking-ticket-properties",
  "GET /bookings",
  "GET /booking-statuses",
  "POST /events",
  "POST /tasks",
  "GET /task-states",
];

it("finds all that a whole membership takes", () => {
  expect(WHOLE_MEMBERSHIP.filter((operation) => !uses.has(operation))).toEqual([]);
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
