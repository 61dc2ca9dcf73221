import { z } from "zod";

/**
 * One of the project's customer properties that members see in their profile, in the operator's
 * order. A property that is not named stays hidden: many are for the staff alone.
 */
const ShownProperty = z.strictObject({
  id: z.string().min(1).describe("`property_id` in CareCloud."),
  readOnly: z.boolean().default(false).describe("Shown, and not to be changed by members."),
});
export type ShownProperty = z.infer<typeof ShownProperty>;

const isOnce = (properties: ShownProperty[]): boolean =>
  new Set(properties.map(({ id }) => id)).size === properties.length;

export const ShownProperties = z
  .array(ShownProperty)
  .refine(isOnce, "names a property twice")
  .default([]);
