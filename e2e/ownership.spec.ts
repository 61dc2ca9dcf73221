import type { APIRequestContext } from "@playwright/test";
import * as api from "@/lib/api";
import { listHandlers } from "@/lib/cli/handlers";
import type { AddressBook } from "@/lib/contracts/addresses";
import type { BookingList } from "@/lib/contracts/bookings";
import type { Card } from "@/lib/contracts/cards";
import type { MessagePage } from "@/lib/contracts/messages";
import type { Place } from "@/lib/contracts/places";
import type { PurchasePage } from "@/lib/contracts/purchases";
import type { Relations } from "@/lib/contracts/referrals";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import { expect, test } from "./fixtures";
import { OWN_HEADERS } from "./support/handler-checks";
import { read } from "./support/pages";
import { upstreamOf } from "./support/upstream";

type List = (request: APIRequestContext) => Promise<string[]>;

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

/** Where the ids of a member's own records are read, by the resource in the address. */
const OWNED: Record<string, List> = {
  addresses: async (request) => idsOf((await read<AddressBook>(request, api.addresses)).items),
  bookings: async (request) => {
    const { upcoming, past } = await read<BookingList>(request, api.bookings);
    return idsOf([...upcoming, ...past]);
  },
  cards: async (request) => idsOf(await read<Card[]>(request, api.cards)),
  messages: async (request) => idsOf((await read<MessagePage>(request, api.messages)).items),
  "session/places": async (request) => idsOf(await read<Place[]>(request, api.places)),
  purchases: async (request) => idsOf((await read<PurchasePage>(request, api.purchases)).items),
  relations: async (request) => idsOf((await read<Relations>(request, api.relations)).items),
  vouchers: async (request) => idsOf((await read<VoucherBook>(request, api.vouchers)).items),
};

/** Resources whose records are nobody's: what the project offers to all. */
const SHARED = ["booking-tickets", "consents", "rewards", "session/social", "stores"];

const address = {
  street: "",
  streetNumber: "",
  houseNumber: "",
  zip: "",
  city: "X",
  countryCode: "",
};

/** A body that the handler would take for a record of one's own. */
const BODIES: Record<string, unknown> = {
  "PUT /api/addresses/{id}": { version: "1", typeId: "1", address },
  "PUT /api/bookings/{id}": { note: "mine now" },
};

const handlers = listHandlers().filter(({ path }) => path.includes("{"));
const resourceOf = (path: string) => path.slice("/api/".length, path.indexOf("/{"));
const owned = handlers.filter(({ path }) => !SHARED.includes(resourceOf(path)));

test("every handler that takes an id is known to this file", { tag: "@once" }, () => {
  const resources = [...new Set(handlers.map(({ path }) => resourceOf(path)))].sort();
  expect(resources).toEqual([...Object.keys(OWNED), ...SHARED].sort());
});

for (const [resource, list] of Object.entries(OWNED)) {
  test(
    `${resource} of another member are not found, and nothing is written`,
    { tag: "@once" },
    async ({ browser, context, upstream, freshMember, signIn, baseURL, extraHTTPHeaders }) => {
      const own = await list(context.request);
      const victim = await freshMember();
      const theirs = await browser.newContext({
        baseURL: baseURL ?? "",
        extraHTTPHeaders: extraHTTPHeaders ?? {},
      });
      await signIn(victim, theirs);
      const found = (await list(theirs.request)).filter((id) => !own.includes(id));
      expect(found.length, "the other member has some of their own").toBeGreaterThan(0);
      const [id = ""] = found;
      const untouched = await list(theirs.request);
      const before = await upstreamOf(victim).state();

      for (const { method, path } of owned.filter((it) => resourceOf(it.path) === resource)) {
        const asked = (await upstream.requests()).length;
        const filled = path.replace("{id}", encodeURIComponent(id)).replace("{kind}", "png");
        const response = await context.request.fetch(filled.replace("{index}", "0"), {
          method,
          headers: OWN_HEADERS,
          ...(method !== "GET" && { data: JSON.stringify(BODIES[`${method} ${path}`] ?? {}) }),
        });
        expect(response.status(), `${method} ${path}`).toBe(404);
        expect(await response.json()).toMatchObject({ error: { code: "not_found" } });
        const calls = (await upstream.requests()).slice(asked).map(({ operation }) => operation);
        expect(
          calls.filter((operation) => !operation.startsWith("GET ")),
          `${method} ${path} reads at most`,
        ).toEqual([]);
      }
      expect(await list(theirs.request)).toEqual(untouched);
      expect(await upstreamOf(victim).state()).toEqual(before);
      await theirs.close();
    },
  );
}
