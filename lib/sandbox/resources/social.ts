import { forbidden, invalid, unauthorized } from "../errors";
import type { Call, Operation, Wire } from "../model";
import { socialAccounts } from "../seed/social";
import { ownToken } from "./own-token";

const AT = "social_network_credentials";

/**
 * Whom a network's token is about. Upstream asks the network; the stand-in believes what an identity
 * token says, and takes any other token for the id itself.
 */
function subjectOf(token: string): string {
  const [, claims] = token.split(".");
  if (claims === undefined) return token;
  try {
    const { sub } = JSON.parse(Buffer.from(claims, "base64url").toString()) as Wire;
    return typeof sub === "string" ? sub : "";
  } catch {
    return "";
  }
}

function login(call: Call) {
  const token = ownToken(call);
  const credentials = (call.body[AT] ?? {}) as Wire;
  const { social_network_id: network, social_network_token: given } = credentials;
  if (typeof network !== "string" || typeof given !== "string") {
    throw invalid(
      [`${AT}.social_network_id`, "required"],
      [`${AT}.social_network_token`, "required"],
    );
  }
  const subject = subjectOf(given);
  if (subject === "") throw unauthorized();
  const member = [...call.world.members.values()].find(
    (it) => socialAccounts(call.world, it).get(network) === subject,
  );
  if (!member) throw invalid([`${AT}.social_network_token`, "not_found"]);
  if (member.fixed["state"] !== 1) throw forbidden("The account is not active.");
  call.world.tokens.raise(token, member.id);
  return { status: 200, body: { data: { customer_id: member.id } } };
}

export const socialOperations: Operation[] = [
  {
    method: "POST",
    template: "/tokens/{token_id}/actions/social-network-login",
    access: "token",
    handle: login,
  },
];
