import { z } from "zod";
import { httpsAddress } from "./contact";

const id = z.string().min(1).max(128);

/** How a member asks for the account to be deleted: CareCloud has no call that does it. */
export const DeletionConfig = z.discriminatedUnion("way", [
  /** A task for staff; the member sees how far it is. */
  z.strictObject({
    way: z.literal("task"),
    taskTypeId: id,
    title: z.string().trim().min(1).max(120).describe("What staff see."),
    priority: z
      .number()
      .int()
      .min(1)
      .max(4)
      .default(3)
      .describe("1 critical, 2 major, 3 normal, 4 minor."),
    firstState: z.string().min(1).describe("`text_id` of the task state a new one begins in."),
    doneStates: z
      .array(z.string().min(1))
      .min(1)
      .describe("`text_id`s of the states in which it is done."),
    refusedStates: z
      .array(z.string().min(1))
      .default([])
      .describe("`text_id`s of the states in which it was refused or withdrawn."),
  }),
  /** An event that a marketing automation scenario acts on. */
  z.strictObject({ way: z.literal("event"), eventTypeId: id }),
  /** A page of the operator's own. */
  z.strictObject({ way: z.literal("link"), url: httpsAddress }),
]);
export type DeletionConfig = z.infer<typeof DeletionConfig>;
