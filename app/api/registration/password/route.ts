import { PasswordCheck } from "@/lib/contracts/registration";
import { clientAddress } from "@/lib/server/client-address";
import { publicRoute } from "@/lib/server/http/route";
import { checkValidity } from "@/lib/server/registration/validity";

/**
 * Whether CareCloud takes a new password.
 * @body `{password}`
 */
export const POST = publicRoute(
  { part: "registration", body: PasswordCheck },
  ({ ctx, body, request }) => checkValidity(ctx, "password", body.password, clientAddress(request)),
);
