import { randomUUID } from "node:crypto";
import { REWARD_COST } from "@/e2e/support/rewards";
import * as api from "@/lib/api";
import type { MessagePage } from "@/lib/contracts/messages";
import type { Redemption, RewardCatalogue } from "@/lib/contracts/rewards";
import type { EndingVouchers, VoucherReturn } from "@/lib/contracts/vouchers";
import { routes } from "@/lib/routes";
import type { Person } from "./person";
import type { Visitor } from "./visitors";

/** Whom a journey may be: the member in a session that lasts, in another language, as a guest. */
export interface Cast {
  member: Person;
  memberInCzech: Person;
  guest: Person;
  account: Visitor;
}

/** What a visitor comes for; it ends well or throws. */
type Journey = (cast: Cast) => Promise<void>;

const onceKey = () => ({ "idempotency-key": randomUUID() });

const affordable = async (person: Person): Promise<string> => {
  const { items } = await person.read<RewardCatalogue>(api.rewards);
  const reward = items.find(({ pointsCost }) => pointsCost === REWARD_COST);
  if (!reward) throw new Error(`No reward costs ${REWARD_COST}.`);
  return reward.id;
};

const glance: Journey = async ({ member }) => {
  await member.page(routes.home);
  await member.read(api.unreadMessages);
};

const till: Journey = async ({ member }) => {
  await member.page(routes.checkout);
  await member.read(api.cards);
};

const browseVouchers: Journey = async ({ member }) => {
  await member.page(routes.vouchers);
  const { items } = await member.read<EndingVouchers>(api.endingVouchers);
  if (items[0]) await member.page(routes.voucher(items[0].id));
};

const browseRewards: Journey = async ({ member }) => {
  await member.page(routes.rewards);
  await member.page(routes.reward(await affordable(member)));
};

/** Spends points and takes them back, so that it can be done again for ever. */
const spend: Journey = async ({ member }) => {
  const id = await affordable(member);
  await member.page(routes.reward(id));
  const redeemed = await member.write<Redemption>("POST", api.redeem(id), {}, onceKey());
  if (redeemed.state !== "settled") throw new Error(`A redemption ended ${redeemed.state}.`);
  await member.page(routes.voucher(redeemed.voucherId));
  const voucher = api.voucher(redeemed.voucherId);
  const returned = await member.write<VoucherReturn>("DELETE", voucher, {}, onceKey());
  if (returned.state !== "settled") throw new Error(`A return ended ${returned.state}.`);
  await member.read(api.points);
};

const inbox: Journey = async ({ member }) => {
  await member.page(routes.messages);
  const { items } = await member.read<MessagePage>(api.messages);
  if (!items[0]) return;
  await member.page(routes.message(items[0].id));
  await member.write("POST", api.messageRead(items[0].id));
};

const accounts: Journey = async ({ member }) => {
  await member.page(routes.points);
  await member.page(routes.purchases);
};

const otherLanguage: Journey = async ({ member, memberInCzech }) => {
  await memberInCzech.page(routes.home);
  await memberInCzech.write("PUT", api.language, { language: "cs" });
  await memberInCzech.page(routes.vouchers);
  await member.write("PUT", api.language, { language: "en" });
};

const lookAround: Journey = async ({ guest }) => {
  await guest.page(routes.home);
  await guest.page(routes.rewards);
  await guest.page(routes.stores);
  await guest.page(routes.signIn);
};

const comeAndGo: Journey = async ({ guest, account: { login, password } }) => {
  await guest.write("POST", api.session, { login, password });
  await guest.page(routes.home);
  await guest.page(routes.profile);
  await guest.write("DELETE", api.session);
};

const impatience: Journey = async ({ member }) => {
  await member.leave(routes.home, 15);
  await member.leave(routes.rewards, 30);
};

/** In this order for ever: what many do stands here more than once. */
export const JOURNEYS: readonly Journey[] = [
  glance,
  till,
  browseVouchers,
  lookAround,
  glance,
  browseRewards,
  comeAndGo,
  accounts,
  till,
  spend,
  impatience,
  inbox,
  otherLanguage,
];
