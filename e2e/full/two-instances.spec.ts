import * as api from "@/lib/api";
import type { Profile } from "@/lib/contracts/profile";
import { routes } from "@/lib/routes";
import { expect, test } from "../fixtures";
import { enterAs } from "../support/client";
import { memberPages } from "../support/pages";
import { SANDBOX_ORIGIN } from "../support/ports";
import { upstreamOf } from "../support/upstream";
import { INSTANCE_PORTS, SERVED_PORT } from "./ports";

const served = async () =>
  (await (await fetch(`http://127.0.0.1:${SERVED_PORT}`)).json()) as number[];

test("one session is good at both instances, and gone from both", async ({
  page,
  context,
  path,
  member,
  baseURL,
}) => {
  const before = await served();
  for (const route of await memberPages(context.request)) {
    const response = await page.goto(path(route));
    expect(response?.status(), route).toBe(200);
    await expect(page).toHaveURL(path(route));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  const after = await served();
  expect(after).toHaveLength(2);
  for (const [index, count] of after.entries()) {
    expect(count, `instance ${index + 1} took its part`).toBeGreaterThan(before[index] ?? 0);
  }
  expect(member.customerId).toBeTruthy();

  const response = await context.request.delete(api.session, {
    data: "{}",
    headers: {
      origin: baseURL ?? "",
      "x-requested-with": "loyalty-web",
      "content-type": "application/json",
    },
  });
  expect(response.status()).toBe(200);
  for (let turn = 0; turn < 4; turn += 1) {
    expect((await context.request.get(api.cards)).status()).toBe(401);
  }
  await page.goto(path(routes.vouchers));
  await expect(page).toHaveURL((url) => url.pathname === path(routes.signIn));
});

test("tries are counted together", async ({ request, freshMember, baseURL }) => {
  const member = await freshMember();
  const statuses: number[] = [];
  for (let tries = 0; statuses.at(-1) !== 429 && tries < 60; tries += 1) {
    const response = await request.post(api.session, {
      headers: { origin: baseURL ?? "", "x-requested-with": "loyalty-web" },
      data: { login: member.login, password: "wrong-password" },
    });
    statuses.push(response.status());
  }
  // Eight are free. Counted apart each instance would give as many, and refuse in its own time.
  expect(statuses).toEqual([...Array<number>(8).fill(401), 429]);
  for (let turn = 0; turn < 4; turn += 1) {
    const response = await request.post(api.session, {
      headers: { origin: baseURL ?? "", "x-requested-with": "loyalty-web" },
      data: { login: member.login, password: "wrong-password" },
    });
    expect(response.status()).toBe(429);
  }
});

test("of two edits of one profile, at both instances at once, one is saved and one told of it", async ({
  freshMember,
  baseURL,
}) => {
  const member = await freshMember();
  const upstream = upstreamOf(member);
  const place = { origin: baseURL ?? "", upstreamOrigin: SANDBOX_ORIGIN };
  const client = await enterAs(place, member);
  const profile = await client.read<Profile>(api.profile);
  const typed = { firstName: "Eva", lastName: "Malá", salutation: "", storeId: "" };
  const blank = { preNominals: "", postNominals: "", gender: "", birthdate: "", phone: "" };
  const streets = INSTANCE_PORTS.map((port) => `Street ${port}`);
  const edit = (street: string) => {
    const lines = { street, streetNumber: "", houseNumber: "", zip: "", city: "", countryCode: "" };
    return { version: profile.version, ...blank, ...typed, address: lines };
  };
  const operation = "PUT /customers/{customer_id}";
  await upstream.fault(operation, { kind: "delay", ms: 300 });
  const replies = await Promise.all(
    INSTANCE_PORTS.map((port, index) =>
      client.send("PUT", api.profile, {
        body: edit(streets[index] ?? ""),
        address: `http://127.0.0.1:${port}`,
      }),
    ),
  );
  expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  const saved = streets[replies.findIndex(({ status }) => status === 200)];
  expect((await client.read<Profile>(api.profile)).address.street).toBe(saved);
  const sent = (await upstream.requests()).filter((request) => request.operation === operation);
  expect(sent).toHaveLength(1);
  await upstream.clear();
});
