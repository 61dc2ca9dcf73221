import "server-only";
import type { Result } from "@/lib/contracts/result";
import type { CallContext } from "./context";
import { raised } from "./raised";
import { upstream } from "./upstream";

/**
 * Raises a fresh token to that of the member who owns an account elsewhere.
 * `POST /tokens/{token_id}/actions/social-network-login`.
 * @param token made for this sign-in alone: never the guest token
 * @param credentials `networkId` as the project calls the network, `token` from the network itself
 * @returns `invalid_credentials` where upstream connects no active member with the account;
 *   `rate_limited`; `upstream_unavailable`
 */
export const socialLogin = async (
  ctx: CallContext,
  token: string,
  credentials: { networkId: string; token: string },
): Promise<Result<{ customerId: string }>> =>
  raised(
    await upstream().transport.write(ctx, {
      method: "POST",
      path: "/tokens/{token_id}/actions/social-network-login",
      params: { token_id: token },
      token,
      body: {
        social_network_credentials: {
          social_network_id: credentials.networkId,
          social_network_token: credentials.token,
        },
      },
    }),
  );
