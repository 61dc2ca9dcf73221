import "server-only";
import { ok, type Result } from "@/lib/contracts/result";
import type { StampBook } from "@/lib/contracts/stamps";
import type { MemberContext } from "./context";
import { projectClock } from "./mappers/clock";
import { toStampBook } from "./mappers/stamps";
import { readAll } from "./reading";
import { stampRecords } from "./schemas/stamps";

/**
 * Every running campaign with the member's card, before its first stamp too, and what was collected
 * in past ones. `GET /stamper-campaigns`, `GET /stamper-cards` and `GET /stamps` at once, with the
 * member's own token: a campaign may be meant for some members only. Cards carry their stamps, so
 * that the list of all stamps may be missing.
 * @returns `forbidden` or `not_found` where the project has no stamps
 */
export const getStamps = async (ctx: MemberContext): Promise<Result<StampBook>> => {
  const { token } = ctx;
  const query = { customer_id: ctx.customerId };
  const [campaigns, cards, stamps] = await Promise.all([
    readAll(ctx, { path: "/stamper-campaigns", token }, "stamper_campaigns", stampRecords.campaign),
    readAll(ctx, { path: "/stamper-cards", query, token }, "stamper_cards", stampRecords.card),
    readAll(ctx, { path: "/stamps", query, token }, "stamper_stamps", stampRecords.stamp),
  ]);
  if (!campaigns.ok) return campaigns;
  if (!cards.ok) return cards;
  const own = <T extends { customer_id: string | null }>(items: T[]) =>
    items.filter(({ customer_id: owner }) => (owner ?? ctx.customerId) === ctx.customerId);
  return ok(
    toStampBook(campaigns.value, {
      cards: own(cards.value),
      stamps: stamps.ok ? own(stamps.value) : [],
      clock: projectClock(),
    }),
  );
};
