import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ProfileUpdate } from "@/lib/contracts/profile";
import { getCard, listCards } from "./cards";
import { getPoints, getPointsExpiration } from "./points";
import { getProfile, updateLanguage, updateProfile } from "./profile";
import { createVoucher } from "./rewards";
import { memoryStore, testMember, useUpstream } from "./testing/environment";
import { startFakeUpstream, testContext } from "./testing/fake-upstream";
import type { Answering, FakeUpstream } from "./testing/fake-upstream";
import { getTier } from "./tier";
import { createToken, login, logout } from "./tokens";
import { closeUpstream, upstream } from "./upstream";
import {
  getVoucher,
  hasVoucher,
  listEndingVouchers,
  listVouchers,
  returnVoucher,
} from "./vouchers";

const { current } = vi.hoisted(() => ({ current: { store: {} as unknown } }));

vi.mock("@/lib/server/store", () => ({
  store: () => current.store,
  StoreUnavailable: class StoreUnavailable extends Error {},
}));

let fake: FakeUpstream;
/** `GET /cards` → its answer: data, a status, or what to do. */
let answers: Record<string, unknown>;

const respond = (answering: Answering) => {
  const { seen, json } = answering;
  const answer = answers[`${seen.method} ${seen.path.split("?")[0]}`];
  if (typeof answer === "function") (answer as (answering: Answering) => void)(answering);
  else if (typeof answer === "number") json(answer, {});
  else if (answer === undefined) json(404, {});
  else json(200, { data: answer });
};

const sent = (operation: string) =>
  fake.seen.filter(({ method, path }) => `${method} ${path.split("?")[0]}` === operation);
const reset = ({ response }: Answering) => response.destroy();
const query = (index: number) => new URL(fake.seen[index]?.path ?? "", "http://x").searchParams;

beforeEach(async () => {
  answers = {};
  current.store = memoryStore();
  fake = await startFakeUpstream(respond);
  useUpstream(fake.url);
  // No guest token: a member reads public data with the own one.
  for (const path of ["/card-types", "/currencies", "/statuses"]) {
    upstream().guest.refusedUntil.set(path, Number.POSITIVE_INFINITY);
  }
});

afterEach(async () => {
  await closeUpstream();
  await fake.close();
});

describe("what belongs to another member", () => {
  const theirs = { customer_id: "them", card_id: "c", card_number: "1", voucher_id: "v", state: 1 };
  const notFound = { ok: false, error: { code: "not_found" } };

  it("is not found, even where upstream gives it", async () => {
    answers = { "GET /cards/c": theirs, "GET /vouchers/v": theirs, "DELETE /vouchers/v": 204 };
    expect(await getCard(testMember(), "c")).toMatchObject(notFound);
    expect(await getVoucher(testMember(), "v")).toMatchObject(notFound);
    expect(await returnVoucher(testMember(), "v")).toMatchObject(notFound);
    expect(sent("DELETE /vouchers/v")).toHaveLength(0);
  });

  it("is in no list", async () => {
    answers = {
      "GET /cards": {
        cards: [theirs, { ...theirs, card_id: "mine", customer_id: "me" }],
        total_items: 2,
      },
      "GET /vouchers": { vouchers: [theirs], total_items: 1 },
    };
    expect(await listCards(testMember())).toMatchObject({ ok: true, data: [{ id: "mine" }] });
    expect(await listVouchers(testMember())).toMatchObject({ ok: true, data: { items: [] } });
    expect(fake.seen.filter(({ path }) => path.startsWith("/cards?"))[0]?.path).toContain(
      "customer_id=me",
    );
  });
});

describe("lists", () => {
  it("of 1,000 vouchers are read whole, in one wave after the first page", async () => {
    const all = Array.from({ length: 1_000 }, (_none, index) => ({
      voucher_id: `v${index}`,
      customer_id: "me",
      state: 1,
      applied_date: index % 4 ? null : "2026-01-01 00:00:00",
    }));
    const offset = (path: string) => Number(new URL(path, "http://x").searchParams.get("offset"));
    const waiting: (() => void)[] = [];
    answers["GET /vouchers"] = ({ seen, json }: Answering) => {
      const from = offset(seen.path);
      const reply = () =>
        json(200, { data: { vouchers: all.slice(from, from + 100), total_items: 1_000 } });
      if (from === 0) return reply();
      // Nothing of the second wave is answered before all of it is asked.
      waiting.push(reply);
      if (waiting.length === 9) waiting.forEach((now) => now());
    };
    const book = await listVouchers(testMember());
    expect(book).toMatchObject({
      data: { counts: { usable: 750, notYet: 0, used: 250, expired: 0 } },
    });
    expect(book.ok && book.data.items).toHaveLength(1_000);
  });

  it("fail as a whole where one page does", async () => {
    answers["GET /vouchers"] = ({ seen, json }: Answering) =>
      seen.path.includes("offset=0")
        ? json(200, {
            data: { vouchers: [{ voucher_id: "v", customer_id: "me" }], total_items: 101 },
          })
        : json(401, {});
    expect(await listVouchers(testMember())).toMatchObject({ error: { code: "session_ended" } });
  });

  it("lose one bad item and keep the others; without a list the reply is no answer", async () => {
    answers["GET /cards"] = {
      cards: [{ card_id: "c" }, null, { card_id: "d", card_number: "9" }],
      total_items: 3,
    };
    expect(await listCards(testMember())).toMatchObject({ ok: true, data: [{ id: "d" }] });
    answers["GET /cards"] = { total_items: 3 };
    expect(await listCards(testMember())).toMatchObject({
      error: { code: "upstream_unavailable" },
    });
    answers["GET /cards"] = { cards: null, total_items: 0 };
    expect(await listCards(testMember())).toEqual({ ok: true, data: [] });
  });

  it("of ending vouchers count what upstream counts beyond their one page", async () => {
    const vouchers = Array.from({ length: 30 }, (_none, index) => ({
      voucher_id: `v${index}`,
      customer_id: "me",
      valid_to: `2099-01-${String(30 - index).padStart(2, "0")} 00:00:00`,
    }));
    answers["GET /vouchers"] = { vouchers, total_items: 640 };
    const ending = await listEndingVouchers(testMember());
    expect(ending).toMatchObject({ data: { usableCount: 640 } });
    expect(ending.ok && ending.data.items.map(({ id }) => id)).toEqual([
      "v29",
      "v28",
      "v27",
      "v26",
      "v25",
    ]);
    expect(Object.fromEntries(query(0))).toMatchObject({
      is_valid: "true",
      is_applied: "false",
      customer_id: "me",
    });
    answers["GET /vouchers"] = {
      vouchers: [vouchers[0], { ...vouchers[1], state: 2 }],
      total_items: 2,
    };
    expect(await listEndingVouchers(testMember())).toMatchObject({ data: { usableCount: 1 } });
  });
});

describe("numbers", () => {
  it("that upstream does not give are null, and its zeros stay zeros", async () => {
    answers = {
      "GET /wallet/actions/points-overview": { available_points: null },
      "GET /wallet/actions/points-expiration-overview": {
        next_amount: 0,
        next_date: "2026-12-01",
        current_month_amount: 0,
      },
      "GET /customers/me/status-records": { status_records: [], total_items: 0 },
    };
    expect(await getPoints(testMember())).toEqual({
      ok: true,
      data: { available: null, worth: [] },
    });
    expect(await getPointsExpiration(testMember())).toEqual({
      ok: true,
      data: { next: null, thisMonth: 0 },
    });
    expect(await getTier(testMember())).toEqual({ ok: true, data: null });
    answers["GET /wallet/actions/points-overview"] = {
      available_points: 0,
      available_points_money_value: [{ currency_id: "c1", value: 0 }],
    };
    answers["GET /currencies"] = {
      currencies: [{ currency_id: "c1", name: "Koruna", code: "CZK" }],
      total_items: 1,
    };
    expect(await getPoints(testMember())).toEqual({
      ok: true,
      data: { available: 0, worth: [{ currency: "CZK", value: 0 }] },
    });
  });
});

describe("signing in", () => {
  it.each([400, 401, 403, 404])(
    "with anything wrong (%i) is one and the same answer",
    async (status) => {
      answers["POST /tokens/t/actions/login"] = status;
      const result = await login(testContext(), "t", {
        type: "email",
        value: "a@b.cz",
        password: "x",
      });
      expect(result).toEqual({
        ok: false,
        error: { code: "invalid_credentials", retryable: false },
      });
    },
  );

  it("while upstream is down is nobody's fault, and may be tried again", async () => {
    answers["POST /tokens/t/actions/login"] = 500;
    const result = await login(testContext(), "t", { type: "card", value: "1", password: "x" });
    expect(result).toMatchObject({ error: { code: "upstream_unavailable", retryable: true } });
  });

  it("sends what the document asks for", async () => {
    answers["POST /tokens"] = { token_id: "t" };
    answers["POST /tokens/t/actions/login"] = { customer_id: "me" };
    expect(
      await createToken(testContext({ locale: "cs" }), { deviceId: "d", name: "Browser" }),
    ).toEqual({ ok: true, data: "t" });
    expect(
      await login(testContext(), "t", { type: "phone", value: "420777", password: "x" }),
    ).toEqual({
      ok: true,
      data: { customerId: "me" },
    });
    expect(fake.seen.map(({ body }) => body)).toEqual([
      {
        device: {
          device_id: "d",
          device_system: "Web",
          device_name: "Browser",
          device_type: "Browser",
        },
        setup: { language_id: "cs", allowed_gps: false, allowed_notifications: false },
        external_application_id: "loyalty-web",
      },
      { login_type: "phone", login_value: "420777", password: "x" },
    ]);
  });

  it.each([
    [204, true],
    [401, true],
    [404, true],
    [500, false],
  ])("and out again: %i counts as done: %s", async (status, done) => {
    answers["POST /tokens/t/actions/logout"] = status;
    expect((await logout(testContext(), "t")).ok).toBe(done);
  });
});

describe("spending points", () => {
  const refuse =
    (reason: string) =>
    ({ json }: Answering) =>
      json(400, { error: { error_data: { invalid_params: [{ name: "reward_id", reason }] } } });

  it.each([
    ["not_enough_points", refuse("not_enough_points_for_voucher")],
    ["not_redeemable", refuse("max_number_of_voucher_exceeded")],
    ["not_redeemable", 400],
    ["not_found", 404],
    ["session_ended", 401],
    ["outcome_unknown", 500],
    ["outcome_unknown", reset],
    ["outcome_unknown", ({ response }: Answering) => response.writeHead(201).end("<html>")],
  ])("is answered %s", async (code, answer) => {
    answers["POST /rewards/r/actions/create-voucher"] = answer;
    const result = await createVoucher(testMember(), "r", { note: "intent" });
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(fake.seen.map(({ body }) => body)).toEqual([{ customer_id: "me", note: "intent" }]);
  });
});

describe("returning a voucher", () => {
  const mine = {
    voucher_id: "v",
    customer_id: "me",
    state: 1,
    reward: { reward_id: "r", name: "Coffee", reward_group: 1, points_cost: 200 },
  };

  it("asks first whether it can be returned", async () => {
    answers = { "GET /vouchers/v": { ...mine, applied_date: "2026-01-01 00:00:00" } };
    expect(await returnVoucher(testMember(), "v")).toMatchObject({
      error: { code: "voucher_not_returnable" },
    });
    expect(sent("DELETE /vouchers/v")).toHaveLength(0);
  });

  it("whose answer is lost is not repeated", async () => {
    answers = { "GET /vouchers/v": mine, "DELETE /vouchers/v": reset };
    expect(await returnVoucher(testMember(), "v")).toMatchObject({
      error: { code: "outcome_unknown" },
    });
    expect(sent("DELETE /vouchers/v")).toHaveLength(1);
  });

  it("is settled by whether the voucher is still there", async () => {
    answers = { "GET /vouchers/v": mine };
    expect(await hasVoucher(testMember(), "v")).toEqual({ ok: true, data: true });
    answers = { "GET /vouchers/v": 404 };
    expect(await hasVoucher(testMember(), "v")).toEqual({ ok: true, data: false });
    answers = { "GET /vouchers/v": 503 };
    expect(await hasVoucher(testMember(), "v")).toMatchObject({ ok: false });
  });
});

describe("editing the profile", () => {
  const customer = {
    customer_id: "me",
    personal_information: { first_name: "Eva", last_name: "N", language_id: "cs", unknown: "kept" },
    last_change: "2026-11-01 10:00:00",
    state: 1,
  };
  const edit: ProfileUpdate = {
    version: "2026-11-01T09:00:00Z",
    salutation: "",
    storeId: "",
    preNominals: "",
    firstName: "Eva",
    lastName: "Malá",
    postNominals: "",
    gender: "",
    birthdate: "",
    phone: "",
    address: { street: "", streetNumber: "", houseNumber: "", zip: "", city: "", countryCode: "" },
  };

  /** Keeps what is put, as upstream would. */
  const put = (answering: Answering) => {
    const { customer: sentCustomer } = answering.seen.body as { customer: typeof customer };
    answers["GET /customers/me"] = {
      ...customer,
      ...sentCustomer,
      last_change: "2026-11-02 10:00:00",
    };
    answering.response.writeHead(204).end();
  };

  it("reads, merges, writes and reads again", async () => {
    answers = { "GET /customers/me": customer, "PUT /customers/me": put };
    const result = await updateProfile(testMember(), edit);
    expect(result).toMatchObject({ data: { lastName: "Malá", version: "2026-11-02T09:00:00Z" } });
    expect(sent("PUT /customers/me")[0]?.body).toEqual({
      customer: {
        personal_information: { ...customer.personal_information, last_name: "Malá", gender: null },
      },
    });
  });

  it("is a conflict where the record changed since it was read", async () => {
    answers = { "GET /customers/me": customer, "PUT /customers/me": put };
    const result = await updateProfile(testMember(), { ...edit, version: "2026-10-31T09:00:00Z" });
    expect(result).toMatchObject({ error: { code: "conflict" } });
    expect(sent("PUT /customers/me")).toHaveLength(0);
  });

  it("whose outcome is unknown is settled by reading", async () => {
    answers = { "GET /customers/me": customer, "PUT /customers/me": reset };
    expect(await updateProfile(testMember(), edit)).toMatchObject({
      error: { code: "outcome_unknown" },
    });
    answers["PUT /customers/me"] = (answering: Answering) => {
      const { customer: sentCustomer } = answering.seen.body as { customer: typeof customer };
      answers["GET /customers/me"] = { ...customer, ...sentCustomer };
      reset(answering);
    };
    expect(await updateProfile(testMember(), edit)).toMatchObject({ data: { lastName: "Malá" } });
    expect(sent("PUT /customers/me")).toHaveLength(2);
  });

  it("and the language at once undoes neither", async () => {
    answers = {
      "GET /customers/me": customer,
      "PUT /customers/me": put,
      "PUT /tokens/member-token": 204,
    };
    const results = await Promise.all([
      updateProfile(testMember(), edit),
      updateLanguage(testMember(), "en"),
    ]);
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(await getProfile(testMember())).toMatchObject({
      data: { lastName: "Malá", language: "en" },
    });
    expect(sent("PUT /tokens/member-token")[0]?.body).toEqual({
      setup: { language_id: "en", allowed_gps: false, allowed_notifications: false },
    });
  });
});
