import { ProfileUpdate } from "@/lib/contracts/profile";
import { getProfile, updateProfile } from "@/lib/server/carecloud/profile";
import { memberRoute } from "@/lib/server/http/route";

export const GET = memberRoute(({ ctx }) => getProfile(ctx));

export const PUT = memberRoute({ body: ProfileUpdate }, ({ ctx, body }) =>
  updateProfile(ctx, body),
);
