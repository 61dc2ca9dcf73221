import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "./index";
import type { Wire } from "./model";
import { dataOf, itemsOf, reasonsOf, signedIn } from "./testing/client";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const clone = async (template: "demo" | "many" | "new" = "demo") => {
  const keys = sandbox.control.addMember({ template });
  return { keys, client: await signedIn(sandbox.url, keys.login) };
};

describe("lists", () => {
  it("gives many@ exactly 1,000 vouchers, a hundred at a time", async () => {
    const client = await signedIn(sandbox.url, "many@example.com");
    const total = async (query: string) =>
      dataOf(await client.ask("GET", "/vouchers", { query }))["total_items"];
    expect(await total("")).toBe(1000);
    expect(await total("is_applied=false&is_valid=true")).toBe(640);
    expect(await total("is_applied=true")).toBe(240);
    const unused = itemsOf(
      await client.ask("GET", "/vouchers", {
        query: "is_applied=false&is_valid=false&count=500&sort_field=valid_to",
      }),
      "vouchers",
    );
    expect(unused).toHaveLength(100);
    expect(unused.every((it) => String(it["valid_to"]) < new Date().toISOString())).toBe(true);
    const pages = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        client.ask("GET", "/vouchers", { query: `offset=${at * 100}` }),
      ),
    );
    const ids = pages.flatMap((it) =>
      itemsOf(it, "vouchers").map((voucher) => voucher["voucher_id"]),
    );
    expect(new Set(ids).size).toBe(1000);
  });

  it("speaks the language that was asked for", async () => {
    const client = await signedIn(sandbox.url, "demo@example.com");
    const names = async (language: string) =>
      itemsOf(await client.ask("GET", "/rewards", { language }), "rewards").map((it) => it["name"]);
    expect(await names("en, en-gb;q=0.8")).toContain("Coffee and cake");
    expect(await names("cs, en-gb;q=0.8")).toContain("Káva a dort");
    expect(await names("de, en-gb;q=0.8")).toContain("Kaffee und Kuchen");
    expect(await names("fr, en-gb;q=0.8")).toContain("Coffee and cake");
  });
});

describe("points", () => {
  it("move when a reward is redeemed and come back when its voucher is returned", async () => {
    const { keys, client } = await clone();
    const balance = async () =>
      dataOf(
        await client.ask("GET", "/wallet/actions/points-overview", {
          query: `customer_id=${keys.customerId}`,
        }),
      );
    const expiring = async () =>
      dataOf(
        await client.ask("GET", "/wallet/actions/points-expiration-overview", {
          query: `customer_id=${keys.customerId}`,
        }),
      )["next_amount"];
    const rewards = itemsOf(await client.ask("GET", "/rewards"), "rewards");
    const redeem = (reward: Wire | undefined) =>
      client.ask("POST", "/rewards/{reward_id}/actions/create-voucher", {
        params: { reward_id: String(reward?.["reward_id"]) },
        body: { customer_id: keys.customerId, note: "intent-1" },
      });
    expect(await balance()).toMatchObject({
      available_points: 2480,
      available_points_money_value: [{ value: 248 }],
    });
    const made = await redeem(rewards.find((it) => it["name"] === "Coffee and cake"));
    expect(await balance()).toMatchObject({ available_points: 2280 });
    expect(await expiring()).toBe(100);
    const params = { voucher_id: String(dataOf(made)["voucher_id"]) };
    expect(dataOf(await client.ask("GET", "/vouchers/{voucher_id}", { params }))).toMatchObject({
      note: "intent-1",
      reward_group: "1",
    });
    expect((await client.ask("DELETE", "/vouchers/{voucher_id}", { params })).status).toBe(204);
    expect(await balance()).toMatchObject({ available_points: 2480 });
    expect(await expiring()).toBe(300);
    expect(reasonsOf(await redeem(rewards.find((it) => it["points_cost"] === 5000)))).toEqual([
      "reward_id: not_enough_points_for_voucher",
    ]);
    expect(reasonsOf(await redeem(rewards.find((it) => it["reward_group"] === 2)))).toEqual([
      "reward_id: not_allowed_value",
    ]);
    expect(await balance()).toMatchObject({ available_points: 2480 });
  });

  it("refuses to take back a used or expired voucher", async () => {
    const { client } = await clone();
    const all = itemsOf(await client.ask("GET", "/vouchers"), "vouchers");
    const remove = (voucher: Wire | undefined) =>
      client.ask("DELETE", "/vouchers/{voucher_id}", {
        params: { voucher_id: String(voucher?.["voucher_id"]) },
      });
    expect(reasonsOf(await remove(all.find((it) => it["applied_date"])))).toEqual([
      "voucher_id: voucher_already_used",
    ]);
    const expired = all.find(
      (it) => !it["applied_date"] && String(it["valid_to"]) < new Date().toISOString(),
    );
    expect(reasonsOf(await remove(expired))).toEqual(["voucher_id: voucher_expired"]);
  });

  it("keeps notes to itself where told to", async () => {
    const { keys, client } = await clone();
    sandbox.control.changeMember(keys.customerId, { hideNotes: true });
    const rewards = itemsOf(await client.ask("GET", "/rewards"), "rewards");
    const params = {
      reward_id: String(rewards.find((it) => it["points_cost"] === 50)?.["reward_id"]),
    };
    await client.ask("POST", "/rewards/{reward_id}/actions/create-voucher", {
      params,
      body: { customer_id: keys.customerId, note: "secret" },
    });
    const found = itemsOf(
      await client.ask("GET", "/vouchers", { query: `reward_id[]=${params.reward_id}` }),
      "vouchers",
    );
    expect(found).toHaveLength(2);
    expect(found.some((it) => "note" in it)).toBe(false);
    expect(sandbox.control.member(keys.customerId)?.vouchers.map((it) => it.note)).toContain(
      "secret",
    );
  });
});

describe("PUT /customers", () => {
  it("replaces the record: what is left out is gone, the password is not", async () => {
    const { keys, client } = await clone();
    const put = (customer: unknown) =>
      client.ask("PUT", "/customers/{customer_id}", { body: { customer } });
    const before = dataOf(await client.ask("GET", "/customers/{customer_id}"));
    expect(before).toMatchObject({
      loyalty_programme_code: "cz-2024",
      personal_information: { consents: [{}, {}, {}] },
    });
    expect(
      (
        await put({
          personal_information: { language_id: "cs", first_name: "Eva", email: keys.login },
        })
      ).status,
    ).toBe(204);
    const after = dataOf(await client.ask("GET", "/customers/{customer_id}"));
    expect(Object.keys(after["personal_information"] as Wire).sort()).toEqual([
      "email",
      "first_name",
      "language_id",
      "salutation",
      "store_id",
    ]);
    expect(after).not.toHaveProperty("loyalty_programme_code");
    expect(after["last_change"]).not.toBe(before["last_change"]);
    expect((await client.login(keys.login)).status).toBe(200);
  });

  it("says what is wrong with each field", async () => {
    const { client } = await clone();
    const at = "customer.personal_information.";
    const personal_information = {
      email: "demo@example.com",
      phone: "+420",
      birthdate: "2001-02-30",
      address: { zip: "6", country_code: "xx" },
    };
    const answer = await client.ask("PUT", "/customers/{customer_id}", {
      body: { customer: { personal_information } },
    });
    expect(reasonsOf(answer).sort()).toEqual([
      `${at}address.country_code: not_allowed_value`,
      `${at}address.zip: invalid_value_format`,
      `${at}birthdate: invalid_value_format`,
      `${at}email: already_exists`,
      `${at}language_id: required`,
      `${at}phone: invalid_value_format`,
    ]);
  });
});

describe("members", () => {
  it("are independent when cloned, and cannot see each other", async () => {
    const [one, two] = [await clone(), await clone()];
    expect(one.keys.login).not.toBe(two.keys.login);
    expect(one.keys.cardNumber).not.toBe(two.keys.cardNumber);
    sandbox.control.changeMember(one.keys.customerId, { points: 7 });
    expect(sandbox.control.member(two.keys.customerId)?.points).toBe(2480);
    const theirs = sandbox.control.member(two.keys.customerId)?.vouchers[0]?.voucherId ?? "";
    expect(
      (await one.client.ask("GET", "/vouchers/{voucher_id}", { params: { voucher_id: theirs } }))
        .status,
    ).toBe(404);
    expect(
      (await one.client.ask("GET", "/vouchers", { query: `customer_id=${two.keys.customerId}` }))
        .status,
    ).toBe(403);
  });

  it("are recorded without their passwords or tokens", async () => {
    const { keys, client } = await clone();
    const text = JSON.stringify(sandbox.control.requests());
    expect(text).not.toContain(keys.password);
    expect(text).not.toContain(client.token);
    const login = sandbox.control.requests({ customerId: keys.customerId })[0];
    expect(login).toMatchObject({
      operation: "POST /tokens/{token_id}/actions/login",
      status: 200,
      body: { password: "[redacted]" },
    });
  });
});

it("answers 501 to what nobody built, and 405 to a wrong method", async () => {
  const client = await signedIn(sandbox.url, "demo@example.com");
  expect((await client.ask("GET", "/partners")).status).toBe(501);
  expect((await client.ask("DELETE", "/cards")).status).toBe(405);
  expect(sandbox.control.requests({ operation: "GET /partners" })).toHaveLength(1);
});

it("draws pictures that say they are PNG", async () => {
  const response = await fetch(`${sandbox.origin}/images/espresso.png`);
  const head = Buffer.from(await response.arrayBuffer())
    .subarray(1, 4)
    .toString();
  expect([response.status, response.headers.get("content-type"), head]).toEqual([
    200,
    "image/png",
    "PNG",
  ]);
  expect((await fetch(`${sandbox.origin}/images/nothing.png`)).status).toBe(404);
});
