import "server-only";
import { z } from "zod";
import { id } from "./lenient";

export const InterestRecord = z.object({ interest_id: id, name: z.string().min(1) });
export type InterestRecord = z.infer<typeof InterestRecord>;

export const ChosenInterestRecord = z.object({ interest_record_id: id, interest_id: id });
export type ChosenInterestRecord = z.infer<typeof ChosenInterestRecord>;
