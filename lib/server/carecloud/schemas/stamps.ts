import "server-only";
import { z } from "zod";
import { id, list, number, text } from "./lenient";

const StampRecord = z.object({
  stamp_id: id,
  customer_id: text,
  purchase_id: text,
  stamper_card_id: text,
  stamp_order: number,
  created_at: text,
  state: number,
});
export type StampRecord = z.infer<typeof StampRecord>;

const StamperCardRecord = z.object({
  stamper_card_id: id,
  stamper_campaign_id: id,
  customer_id: text,
  stamper_card_order: number,
  is_filled_up: z.boolean().nullish().catch(null),
  stamps: list(StampRecord),
  state: number,
});
export type StamperCardRecord = z.infer<typeof StamperCardRecord>;

const StamperCampaignRecord = z.object({
  stamper_campaign_id: id,
  name: z.string().min(1),
  description: text,
  stamp_count: number,
  valid_from: text,
  valid_to: text,
  count_of_campaign_repetitions: number,
  stamper_conditions: list(z.object({ description: z.string().min(1) })),
  stamper_bonus_checkpoints: list(
    z.object({ stamper_bonus_checkpoint_id: text, description: text, stamp_number: number }),
  ),
  state: number,
});
export type StamperCampaignRecord = z.infer<typeof StamperCampaignRecord>;

/** Upstream's records of stamps. */
export const stampRecords = {
  campaign: StamperCampaignRecord,
  card: StamperCardRecord,
  stamp: StampRecord,
} as const;
