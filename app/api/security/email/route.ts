import { EmailChange } from "@/lib/contracts/security";
import { changeEmail } from "@/lib/server/carecloud/security";
import { memberRoute } from "@/lib/server/http/route";
import { provePassword } from "@/lib/server/security/prove-password";

/**
 * Changes the e-mail once the current password is proven.
 * @body `{current, email, version}`
 */
export const PUT = memberRoute({ part: "security", body: EmailChange }, async ({ ctx, body }) => {
  const proven = await provePassword(ctx, body.current);
  return proven.ok ? changeEmail(ctx, body.email, body.version) : proven;
});
