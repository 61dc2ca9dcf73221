import { z } from "zod";

/**
 * One of the project's customer properties that members see in their profile, in the operator's
 * order. A property that is not named stays hidden: many are for the staff alone.
 */
const ShownProperty = z.strictObject({
  /** `property_id` in CareCloud. */
  id: z.string().min(1),
  /** Shown, and not to be changed by members. */
  readOnly: z.boolean().default(false),
});
export type ShownProperty = z.infer<typeof ShownProperty>;

const isOnce = (properties: ShownProperty[]): boolean =>
  new Set(properties.map(({ id }) => id)).size === properties.length;

export const ShownProperties = z
  .array(ShownProperty)
  .refine(isOnce, "names a property twice")
  .default([]);
