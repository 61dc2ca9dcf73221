import { expect, type APIRequestContext } from "@playwright/test";
import type { Card } from "@/lib/contracts/cards";
import type { RewardCatalogue } from "@/lib/contracts/rewards";
import type { VoucherBook } from "@/lib/contracts/vouchers";
import { api, routes } from "@/lib/routes";

/** Reads one of the app's handlers as the browser does. Fails the test unless it answers well. */
export async function read<T>(request: APIRequestContext, path: string, locale = "en"): Promise<T> {
  const response = await request.get(path, { headers: { "accept-language": locale } });
  expect(response.status(), `${path}: ${await response.text()}`).toBe(200);
  return ((await response.json()) as { data: T }).data;
}

const first = <T>(items: readonly T[], what: string): T => {
  const [item] = items;
  if (item === undefined) throw new Error(`The sandbox's member has no ${what}.`);
  return item;
};

/** The pages anybody may open, without the locale. */
export async function guestPages(request: APIRequestContext): Promise<string[]> {
  const { items } = await read<RewardCatalogue>(request, api.rewards);
  return [routes.home, routes.signIn, routes.rewards, routes.reward(first(items, "reward").id)];
}

/** Every page a signed-in member can open, without the locale. */
export async function memberPages(request: APIRequestContext): Promise<string[]> {
  const cards = await read<Card[]>(request, api.cards);
  const vouchers = await read<VoucherBook>(request, api.vouchers);
  const rewards = await read<RewardCatalogue>(request, api.rewards);
  return [
    routes.home,
    routes.cards,
    routes.card(first(cards, "card").id),
    routes.vouchers,
    routes.voucher(first(vouchers.items, "voucher").id),
    routes.rewards,
    routes.reward(first(rewards.items, "reward").id),
    routes.profile,
    routes.profileEdit,
  ];
}
