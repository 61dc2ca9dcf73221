import { ProfileUpdate } from "@/lib/contracts/profile";
import { getProfile, updateProfile } from "@/lib/server/carecloud/profile";
import { memberRoute } from "@/lib/server/http/route";

/** Personal data and main address. */
export const GET = memberRoute(({ ctx }) => getProfile(ctx));

/**
 * Read, merge, write; loses no field.
 * @body the fields of `ProfileUpdate`
 */
export const PUT = memberRoute({ body: ProfileUpdate }, ({ ctx, body }) =>
  updateProfile(ctx, body),
);
