import { readdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Profile, ProfileUpdate } from "@/lib/contracts/profile";
import type { Result } from "@/lib/contracts/result";
import type { Locale } from "@/lib/i18n/locales";
import { startSandbox, TEMPLATES, type Sandbox, type TemplateName } from "@/lib/sandbox";
import { loadVendorDocument, validateExchange } from "@/lib/sandbox/testing/contract";
import * as cards from "./cards";
import type { MemberContext, PublicContext } from "./context";
import * as points from "./points";
import * as profile from "./profile";
import * as reference from "./reference";
import * as rewards from "./rewards";
import { memoryStore, useUpstream } from "./testing/environment";
import { testContext } from "./testing/fake-upstream";
import * as tier from "./tier";
import * as tokens from "./tokens";
import { closeUpstream } from "./upstream";
import * as vouchers from "./vouchers";

const { current } = vi.hoisted(() => ({ current: { store: {} as unknown } }));

vi.mock("@/lib/server/store", () => ({
  store: () => current.store,
  StoreUnavailable: class StoreUnavailable extends Error {},
}));

const OPERATIONS = { cards, points, profile, reference, rewards, tier, tokens, vouchers };

/** Files beside the operations that call upstream only on their behalf. */
const NO_OPERATIONS = [
  "context",
  "guest-token",
  "in-turn",
  "public-read",
  "reading",
  "reference-data",
  "upstream",
];

/** All that the app ever asks of CareCloud. */
const UPSTREAM = [
  "DELETE /vouchers/{voucher_id}",
  "GET /card-types",
  "GET /cards",
  "GET /cards/{card_id}",
  "GET /countries",
  "GET /currencies",
  "GET /customers/{customer_id}",
  "GET /customers/{customer_id}/status-records",
  "GET /rewards",
  "GET /rewards/{reward_id}",
  "GET /rewards/{reward_id}/stores",
  "GET /statuses",
  "GET /vouchers",
  "GET /vouchers/{voucher_id}",
  "GET /wallet/actions/points-expiration-overview",
  "GET /wallet/actions/points-overview",
  "POST /rewards/{reward_id}/actions/create-voucher",
  "POST /tokens",
  "POST /tokens/{token_id}/actions/login",
  "POST /tokens/{token_id}/actions/logout",
  "PUT /customers/{customer_id}",
  "PUT /tokens/{token_id}",
];

const document = await loadVendorDocument();
// eslint-disable-next-line no-console -- CI looks for this line: a skipped contract is no pass.
if (!document) console.log("contract: NOT RUN");

const value = <T>(result: Result<T>): T => {
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) throw new Error(result.error.code);
  return result.data;
};

const editOf = (before: Profile): ProfileUpdate => ({
  version: before.version,
  preNominals: before.preNominals ?? "",
  firstName: before.firstName ?? "",
  lastName: "Contract",
  postNominals: "",
  gender: before.gender ?? "",
  birthdate: before.birthdate ?? "",
  phone: before.phone ?? "",
  address: {
    street: before.address.street ?? "",
    streetNumber: before.address.streetNumber ?? "",
    houseNumber: "",
    zip: before.address.zip ?? "",
    city: "Brno",
    countryCode: "cz",
  },
});

/** The names of the operations that `useEverything` called. */
const used = new Set<string>();

const call = <A extends unknown[], R>(operation: (...args: A) => R, ...args: A): R => {
  used.add(operation.name);
  return operation(...args);
};

const signIn = async (sandbox: Sandbox, template: TemplateName, locale: Locale) => {
  const keys = sandbox.control.addMember({ template });
  const ctx = testContext({ locale });
  const device = { deviceId: `contract-${keys.customerId}`, name: "Contract" };
  const token = value(await call(tokens.createToken, ctx, device));
  const input = { type: "email", value: keys.login, password: keys.password } as const;
  const { customerId } = value(await call(tokens.login, ctx, token, input));
  expect(customerId).toBe(keys.customerId);
  return { ...ctx, token, customerId } satisfies MemberContext;
};

const readEverything = async (ctx: MemberContext) => {
  const open: PublicContext = { ...ctx, member: ctx };
  const [card] = value(await call(cards.listCards, ctx));
  if (card) value(await call(cards.getCard, ctx, card.id));
  value(await call(points.getPoints, ctx));
  value(await call(points.getPointsExpiration, ctx));
  value(await call(tier.getTier, ctx));
  value(await call(reference.listCountries, open));
  const ending = value(await call(vouchers.listEndingVouchers, ctx));
  const book = value(await call(vouchers.listVouchers, ctx));
  expect(ending.usableCount).toBe(book.counts.usable);
  expect(ending.items).toEqual(book.items.slice(0, ending.items.length));
  if (book.items[0]) value(await call(vouchers.getVoucher, ctx, book.items[0].id));
  return value(await call(rewards.listRewards, open)).items.filter((reward) => reward.redeemable);
};

/** Spends, returns, edits, and looks at what became of it. */
const changeEverything = async (ctx: MemberContext) => {
  const buyable = await readEverything(ctx);
  const cheapest = buyable.sort((one, other) => (one.pointsCost ?? 0) - (other.pointsCost ?? 0))[0];
  if (!cheapest) throw new Error("The seed has no reward that points can buy");
  value(await call(rewards.getReward, { ...ctx, member: ctx }, cheapest.id));
  const before = value(await points.getPoints(ctx)).available ?? 0;
  const spent = await call(rewards.createVoucher, ctx, cheapest.id, { note: "contract" });
  if (before < (cheapest.pointsCost ?? 0)) {
    expect(spent).toMatchObject({ error: { code: "not_enough_points" } });
  } else {
    const { voucherId } = value(spent);
    const found = value(await call(vouchers.listVouchersOfReward, ctx, cheapest.id));
    expect(found).toContainEqual(expect.objectContaining({ id: voucherId, note: "contract" }));
    expect(value(await points.getPoints(ctx)).available).toBe(before - (cheapest.pointsCost ?? 0));
    expect(value(await vouchers.getVoucher(ctx, voucherId))).toMatchObject({ returnable: true });
    value(await call(vouchers.returnVoucher, ctx, voucherId));
    expect(value(await points.getPoints(ctx)).available).toBe(before);
    expect(await vouchers.getVoucher(ctx, voucherId)).toMatchObject({
      error: { code: "not_found" },
    });
  }
  const edit = editOf(value(await call(profile.getProfile, ctx)));
  const edited = value(await call(profile.updateProfile, ctx, edit));
  expect(edited).toMatchObject({ lastName: "Contract", address: { city: "Brno" } });
  value(await call(profile.updateLanguage, ctx, edited.language === "cs" ? "en" : "cs"));
  value(await call(tokens.setTokenLanguage, ctx, "cs"));
  value(await call(tokens.logout, ctx, ctx.token));
  expect(await cards.listCards(ctx)).toMatchObject({ error: { code: "session_ended" } });
};

it("runs against the vendor's document in CI", () => {
  expect(document !== null || !process.env.CI).toBe(true);
});

it("knows every operation of the client", async () => {
  const files = await readdir(import.meta.dirname);
  const modules = files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -".ts".length));
  expect(modules.sort()).toEqual([...Object.keys(OPERATIONS), ...NO_OPERATIONS].sort());
});

describe.each(["bearer", "basic"] as const)("with %s authorization", (scheme) => {
  let sandbox: Sandbox;

  beforeAll(async () => {
    sandbox = await startSandbox({ record: "exchanges", scheme });
    current.store = memoryStore();
    const user = scheme === "basic" ? { CARECLOUD_USERNAME: "customer_interface" } : {};
    useUpstream(sandbox.url, { CARECLOUD_AUTH: scheme, ...user });
  });

  afterAll(async () => {
    await closeUpstream();
    await sandbox.close();
  });

  it.each(TEMPLATES)("%s: every operation does what it says", async (template) => {
    const locale = template === "demo" || template === "top" ? "en" : "cs";
    await changeEverything(await signIn(sandbox, template, locale));
  });

  it("has used every operation there is, and nothing else of upstream", () => {
    const exported = Object.values(OPERATIONS).flatMap((module) => Object.keys(module));
    expect([...used].sort()).toEqual(exported.sort());
    const operations = new Set(sandbox.control.requests().map(({ operation }) => operation));
    expect([...operations].sort()).toEqual(UPSTREAM);
  });

  it.skipIf(!document)("made only requests that the vendor's document allows", () => {
    if (!document) return;
    const problems = sandbox.control.requests().flatMap((seen) =>
      validateExchange(document, {
        method: seen.method,
        template: seen.template ?? seen.url,
        url: seen.url,
        requestBody: seen.body ?? undefined,
        status: seen.status ?? 0,
        responseBody: seen.reply ?? undefined,
      }),
    );
    expect([...new Set(problems)]).toEqual([]);
  });

  it("named the language of the page on every call", () => {
    const languages = new Set(
      sandbox.control.requests().map(({ acceptLanguage }) => acceptLanguage),
    );
    expect([...languages].sort()).toEqual(["cs, en-gb;q=0.8", "en, en-gb;q=0.8"]);
  });
});
