import { z } from "zod";

/** How bookings are cancelled. */
export const BookingsConfig = z.strictObject({
  cancelledStatusId: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The project\'s booking status that says "cancelled": a cancelled booking gets it and stays in the history. Without it a cancelled booking is deleted.',
    ),
});
export type BookingsConfig = z.infer<typeof BookingsConfig>;
