import { idOf } from "../ids";
import type { Member, World } from "../model";
import { perMember } from "./per-member";
import { purchasesOf } from "./purchases";
import { CAMPAIGNS, type CampaignSeed } from "./stamp-texts";

export interface StampRow {
  id: string;
  cardId: string;
  order: number;
  at: string;
  purchaseId: string | null;
  conditionId: string;
}

export interface StampCardRow {
  id: string;
  campaign: CampaignSeed;
  order: number;
  createdAt: string;
  stamps: StampRow[];
}

export const campaignId = (key: string) => idOf("stamper-campaign", key);
export const conditionId = (key: string, at: number) => idOf("stamper-condition", `${key} ${at}`);

/** How many stamps each card of a campaign has: one never started, one half way, one complete. */
const COLLECTED: Partial<Record<Member["template"], Record<string, number[]>>> = {
  demo: { coffee: [10, 6], brunch: [4], "ice-cream": [8] },
  top: { coffee: [10, 10, 9], brunch: [4], "ice-cream": [8, 8] },
  many: { coffee: [10, 10, 10, 10, 3], brunch: [2] },
  hostile: { coffee: [3] },
};

/** From 1 at the newest: how many days before the end of its campaign, or today, a stamp was given. */
const PACE = 3;

function card(world: World, member: Member, campaign: CampaignSeed, counts: number[], at: number) {
  const order = at + 1;
  const id = idOf(`stamper-card ${member.id}`, `${campaign.key} ${order}`);
  const purchases = purchasesOf(world, member);
  const after = counts.slice(at).reduce((sum, count) => sum + count, 0);
  const stamps = Array.from({ length: counts[at] ?? 0 }, (_none, index): StampRow => {
    // Those that come later, on this card and the next ones, decide how long ago this one was.
    const age = (after - index) * PACE;
    const last = Math.min(campaign.to, 0);
    const bought = last === 0 ? purchases[after - index] : undefined;
    return {
      id: idOf(`stamp ${id}`, String(index)),
      cardId: id,
      order: index + 1,
      at: world.clock.inDays(last - age, `${String(8 + (index % 9)).padStart(2, "0")}:24:10`),
      purchaseId: bought?.id ?? null,
      conditionId: conditionId(campaign.key, 0),
    };
  });
  return { id, campaign, order, createdAt: stamps[0]?.at ?? world.clock.stamp(), stamps };
}

/** A member's stamp cards: none of a campaign whose first stamp is still to come. */
export const stampCardsOf = perMember((world, member): StampCardRow[] =>
  CAMPAIGNS.flatMap((campaign) => {
    const counts = COLLECTED[member.template]?.[campaign.key] ?? [];
    return counts.map((_count, at) => card(world, member, campaign, counts, at));
  }),
);
