import "server-only";
import { z } from "zod";
import { id } from "./lenient";

/** A card as it has to be sent back: whole, with what this app does not know. */
export const RawCard = z.looseObject({ card_id: id, customer_id: id });
export type RawCard = z.infer<typeof RawCard>;

export const FreeCard = z.object({ is_free_to_use: z.boolean() });

export const AssignedCard = z.object({ card_id: id });

export const DigitalFile = z.object({ file_url: z.string().min(1) });
