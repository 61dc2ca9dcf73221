import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exercisedCalls } from "@/lib/server/carecloud/testing/load-exercises";
import { startSandbox, TEMPLATES, type Sandbox } from "./index";
import { OPERATIONS } from "./router";
import { dataOf, DEVICE, itemsOf, signedIn, TestClient, type Answer } from "./testing/client";
import { loadVendorDocument, validateExchange, type VendorDocument } from "./testing/contract";

const doc = await loadVendorDocument();
if (!doc) process.stdout.write("contract: NOT RUN (the vendor's document is absent)\n");

describe.runIf(!doc)("without the vendor's document", () => {
  it("fails in CI, where the document has to be there", () => {
    expect(process.env["CI"], "set CARECLOUD_OPENAPI").toBeFalsy();
  });
});

describe.runIf(doc)("every reply of the sandbox", () => {
  let sandbox: Sandbox;
  const seen = new Set<string>();
  const problems = (answer: Answer) => {
    seen.add(`${answer.exchange.method} ${answer.exchange.template} ${answer.status}`);
    return validateExchange(doc as VendorDocument, answer.exchange);
  };
  /** Asks, holds the exchange against the document and gives the answer. */
  async function valid(expected: number, asked: Promise<Answer>): Promise<Answer> {
    const answer = await asked;
    expect(problems(answer)).toEqual([]);
    expect(answer.status).toBe(expected);
    return answer;
  }

  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.close());

  it.each(TEMPLATES)("is valid for %s", async (name) => {
    const client = await signedIn(sandbox.url, `${name}@example.com`);
    const id = client.customerId;
    const customer = await valid(200, client.ask("GET", "/customers/{customer_id}"));
    await valid(
      200,
      client.ask("GET", "/customers/{customer_id}", { query: "customer_short_salutation=true" }),
    );
    await valid(
      200,
      client.ask("GET", "/customers/{customer_id}/status-records", { query: "valid_now=true" }),
    );
    await valid(200, client.ask("GET", "/customers/{customer_id}/addresses"));
    await valid(
      200,
      client.ask("GET", "/wallet/actions/points-overview", { query: `customer_id=${id}` }),
    );
    await valid(
      200,
      client.ask("GET", "/wallet/actions/points-expiration-overview", {
        query: `customer_id=${id}`,
      }),
    );
    const cards = await valid(
      200,
      client.ask("GET", "/cards", { query: `customer_id=${id}&state=1` }),
    );
    const cardId = itemsOf(cards, "cards")[0]?.["card_id"];
    if (cardId)
      await valid(
        200,
        client.ask("GET", "/cards/{card_id}", { params: { card_id: String(cardId) } }),
      );
    const query = `customer_id=${id}&is_applied=false&without_stores=false&sort_field=valid_to&sort_direction=ASC&count=100`;
    const vouchers = await valid(200, client.ask("GET", "/vouchers", { query }));
    const voucherId = itemsOf(vouchers, "vouchers")[0]?.["voucher_id"];
    if (voucherId) {
      const params = { voucher_id: String(voucherId) };
      await valid(200, client.ask("GET", "/vouchers/{voucher_id}", { params, language: "cs" }));
    }
    await valid(
      204,
      client.ask("PUT", "/customers/{customer_id}", {
        body: { customer: writable(dataOf(customer)) },
      }),
    );
  });

  it.each(["en, en-gb;q=0.8", "cs, en-gb;q=0.8"])(
    "is valid for public data in %s",
    async (language) => {
      const guest = new TestClient(sandbox.url);
      await valid(201, guest.newToken());
      const get = (template: string, query = "", params: Record<string, string> = {}) =>
        valid(200, guest.ask("GET", template, { query, params, language }));
      const rewards = await get("/rewards", "is_valid=true&without_stores=false&count=100");
      expect(itemsOf(rewards, "rewards").length).toBeGreaterThan(24);
      const tags = await get("/rewards/tags");
      const tag = String(itemsOf(tags, "tags")[0]?.["tag_id"]);
      const tagged = await get("/rewards", `tag_ids[]=${tag}&reward_group=1&name=a`);
      expect(itemsOf(tagged, "rewards").length).toBeGreaterThan(0);
      const reward = { reward_id: String(itemsOf(rewards, "rewards")[0]?.["reward_id"]) };
      await get("/rewards/{reward_id}", "", reward);
      await get("/rewards/{reward_id}/stores", "visible_for_customer=1", reward);
      const stores = await get("/stores", "visible_for_customer=1");
      await get("/stores/{store_id}", "", {
        store_id: String(itemsOf(stores, "stores")[0]?.["store_id"]),
      });
      for (const list of [
        "/card-types",
        "/statuses",
        "/countries",
        "/currencies",
        "/languages",
        "/customer-address-types",
      ]) {
        await get(list);
      }
    },
  );

  it("is valid for writes and for refusals", async () => {
    const { login, customerId } = sandbox.control.addMember({ template: "demo" });
    const client = new TestClient(sandbox.url);
    await valid(400, client.ask("POST", "/tokens", { body: {} }));
    await valid(201, client.newToken());
    await valid(401, client.ask("GET", "/cards"));
    await valid(401, client.login(login, "wrong"));
    await valid(400, client.login("nobody@example.com"));
    await valid(200, client.login(login));
    const { setup } = DEVICE;
    await valid(
      204,
      client.ask("PUT", "/tokens/{token_id}", { body: { setup: { ...setup, language_id: "cs" } } }),
    );
    const rewards = itemsOf(await client.ask("GET", "/rewards"), "rewards");
    const create = (cost: number) => {
      const reward_id = String(rewards.find((it) => it["points_cost"] === cost)?.["reward_id"]);
      return client.ask("POST", "/rewards/{reward_id}/actions/create-voucher", {
        params: { reward_id },
        body: { customer_id: customerId, note: "intent" },
      });
    };
    const created = await valid(201, create(200));
    await valid(400, create(5000));
    const params = { voucher_id: String(dataOf(created)["voucher_id"]) };
    await valid(204, client.ask("DELETE", "/vouchers/{voucher_id}", { params }));
    await valid(404, client.ask("GET", "/vouchers/{voucher_id}", { params }));
    await valid(200, client.ask("GET", "/vouchers", { query: "include_service_vouchers=true" }));
    await valid(400, client.ask("GET", "/rewards", { query: "count=0" }).then(onlyReply));
    await valid(
      403,
      client.ask("GET", "/customers/{customer_id}", { params: { customer_id: "other" } }),
    );
    await valid(400, client.ask("PUT", "/customers/{customer_id}", { body: { customer: {} } }));
    await valid(204, client.ask("POST", "/tokens/{token_id}/actions/logout"));
    await valid(401, client.ask("GET", "/vouchers"));
  });

  it("has been held against the document for every operation", async () => {
    // What the app itself asks for is held against the document where the app's client is.
    const ofTheApp = await exercisedCalls();
    const asked = new Set([...ofTheApp, ...[...seen].map((it) => it.replace(/ 2\d\d$/, ""))]);
    const missing = OPERATIONS.map((it) => `${it.method} ${it.template}`).filter(
      (it) => !asked.has(it),
    );
    expect(missing).toEqual([]);
  });
});

describe.runIf(doc)("the check itself", () => {
  const check = (changes: object) =>
    validateExchange(doc as VendorDocument, {
      method: "GET",
      template: "/cards",
      url: "/cards",
      status: 200,
      responseBody: { data: { cards: [], total_items: 0 } },
      ...changes,
    });

  it("accepts what the document says", () => {
    expect(check({})).toEqual([]);
    expect(check({ url: "/cards?card_number_list[]=1&card_number_list[]=2&state=1" })).toEqual([]);
  });

  it.each([
    ["an unknown parameter", { url: "/cards?colour=red" }],
    ["an array without brackets", { url: "/cards?card_number_list=1" }],
    ["a value outside the enum", { url: "/cards?state=7" }],
    ["a path that does not fit", { url: "/card" }],
    ["an undocumented status", { status: 418 }],
    ["an undocumented reply field", { responseBody: { data: { cards: [], colour: 1 } } }],
    [
      "a missing reply field",
      { responseBody: { data: { cards: [{ card_type_id: "1", state: 1 }] } } },
    ],
    ["a wrong type", { responseBody: { data: { cards: [], total_items: "0" } } }],
    ["an unknown operation", { template: "/cars" }],
  ])("refuses %s", (_, changes) => {
    expect(check(changes)).toHaveLength(1);
  });

  it.each([
    ["a read-only property", { customer_id: "1", personal_information: { language_id: "cs" } }],
    ["a nested read-only one", { personal_information: { language_id: "cs", photo_url: "x" } }],
    ["an undocumented property", { personal_information: { language_id: "cs", colour: "red" } }],
    ["a missing property", { personal_information: { first_name: "Eva" } }],
  ])("refuses a request with %s", (_, customer) => {
    const put = {
      method: "PUT",
      template: "/customers/{customer_id}",
      url: "/customers/1",
      status: 204,
    };
    expect(check({ ...put, requestBody: { customer }, responseBody: undefined })).toHaveLength(1);
  });
});

/** For requests that are wrong on purpose: only the reply is held against the document. */
const onlyReply = (answer: Answer): Answer => ({
  ...answer,
  exchange: { ...answer.exchange, url: answer.exchange.template },
});

/** What a client sends back: everything it read, but the read-only fields. */
function writable(customer: Record<string, unknown>): Record<string, unknown> {
  const drop = new Set([
    "customer_id",
    "doi_email",
    "doi_phone",
    "last_change",
    "state",
    "photo_url",
  ]);
  const clean = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(clean)
      : typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value).flatMap(([key, it]) => (drop.has(key) ? [] : [[key, clean(it)]])),
          )
        : value;
  return clean(customer) as Record<string, unknown>;
}
