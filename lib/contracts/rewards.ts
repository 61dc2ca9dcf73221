import type { Dated } from "./dated";
import { z } from "zod";
import type { Progress } from "./once";
import type { StoreSummary } from "./stores";
import type { PlainTime } from "./time";

export interface RewardTag {
  id: string;
  name: string;
}

/** Something points can buy. */
export interface Reward {
  id: string;
  name: string;
  subtitle: string | null;
  /** In points; null where upstream does not say, and then it cannot be redeemed here. */
  pointsCost: number | null;
  /** Address under `/api/images`, or null. */
  imageUrl: string | null;
  tags: RewardTag[];
  /** Upstream's order of importance, 1 first; null where it gives none. */
  priority: number | null;
  /** Catalogue or simple reward with a price: `create-voucher` will take it. */
  redeemable: boolean;
}

export interface RewardDetail extends Reward, Dated {
  /** As plain text. */
  description: string | null;
  images: string[];
  /** Hours of the day in which it is valid, or null. */
  hours: { from: PlainTime; to: PlainTime } | null;
  /** Where it can be used; empty where upstream names no store. */
  stores: StoreSummary[];
}

export interface RewardCatalogue extends Dated {
  items: Reward[];
  /** Tags that at least one item has. */
  tags: RewardTag[];
}

/** A uuid made by the browser once per intent: the `Idempotency-Key` of a redemption. */
export const IdempotencyKey = z.uuid();

/** What a redemption made, and the points that are left, where upstream said. */
export interface Redeemed {
  voucherId: string;
  balance: number | null;
}

/** `settled`: the voucher exists. `pending`: nobody knows yet; ask again. `none`: nothing was spent. */
export type Redemption = Progress<Redeemed>;
