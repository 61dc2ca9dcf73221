import { z } from "zod";

/** How bookings are cancelled. */
export const BookingsConfig = z.strictObject({
  /**
   * The project's booking status that says "cancelled": a cancelled booking gets it and stays in the
   * history. Without it a cancelled booking is deleted.
   */
  cancelledStatusId: z.string().min(1).optional(),
});
export type BookingsConfig = z.infer<typeof BookingsConfig>;
