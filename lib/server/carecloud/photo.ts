import "server-only";
import type { Profile } from "@/lib/contracts/profile";
import { fail, type Result } from "@/lib/contracts/result";
import { rasterType } from "@/lib/server/images";
import type { MemberContext } from "./context";
import { getProfile } from "./profile";
import { upstreamUnavailable } from "./transport/failures";
import { upstream } from "./upstream";

/** What upstream takes at most. */
const MAX_BYTES = 2 * 1024 * 1024;

/** The picture in base64 text; null where it is none that upstream takes. */
const pictureIn = (data: string): Buffer | null => {
  const bytes = Buffer.from(data, "base64");
  // Node skips what is no base64: only a text that comes back unchanged was all of it.
  if (bytes.toString("base64") !== data) return null;
  const type = rasterType(bytes);
  return type === "image/jpeg" || type === "image/png" ? bytes : null;
};

/**
 * Gives the member a photo, in place of the one before.
 * `POST /customers/actions/upload-customer-photo`, then `GET /customers/{customer_id}`.
 * @param data a JPEG or PNG in base64, recognised by its content
 * @returns the profile with the new photo; `invalid_fields` for what is no picture, `too_large`;
 *   `upstream_unavailable` also where the outcome is unknown: the same photo twice does no harm
 */
export const uploadPhoto = async (ctx: MemberContext, data: string): Promise<Result<Profile>> => {
  const bytes = pictureIn(data);
  if (!bytes) return fail("invalid_fields", { fields: { data: "invalid_format" } });
  if (bytes.length > MAX_BYTES) return fail("too_large");
  const reply = await upstream().transport.write(ctx, {
    method: "POST",
    path: "/customers/actions/upload-customer-photo",
    token: ctx.token,
    body: { customer_id: ctx.customerId, data },
  });
  if (!reply.ok) return reply.error.code === "outcome_unknown" ? upstreamUnavailable() : reply;
  return getProfile(ctx);
};
