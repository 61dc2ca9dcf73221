import { ResetRequest } from "@/lib/contracts/password-reset";
import { listResetChannels } from "@/lib/server/carecloud/communication-channels";
import { clientAddress } from "@/lib/server/client-address";
import { publicRoute } from "@/lib/server/http/route";
import { requestPasswordReset } from "@/lib/server/password-reset";

/** The ways in which a link for a new password can be sent. */
export const GET = publicRoute({ part: "passwordReset" }, ({ ctx }) => listResetChannels(ctx));

/**
 * Has the link sent; the same answer whether or not anybody is there to get it.
 * @body `{channelId, recipient}`
 */
export const POST = publicRoute(
  { part: "passwordReset", body: ResetRequest },
  ({ ctx, body, request }) => requestPasswordReset(ctx, body, clientAddress(request)),
);
