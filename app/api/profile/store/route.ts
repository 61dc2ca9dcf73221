import { StoreUpdate } from "@/lib/contracts/stores";
import { updateStore } from "@/lib/server/carecloud/profile";
import { memberRoute } from "@/lib/server/http/route";

/**
 * Makes a store the member's own; loses no field of the profile.
 * @body `{storeId}`
 */
export const PUT = memberRoute({ body: StoreUpdate, part: "stores" }, ({ ctx, body }) =>
  updateStore(ctx, body.storeId),
);
