import type { IncomingMessage } from "node:http";
import { forbidden, unauthorized } from "./errors";
import type { Member, Operation, World } from "./model";

/** Given per project; this is the usual one. */
export const BASIC_USER = "customer_interface";

export interface Credentials {
  scheme: "bearer" | "basic" | null;
  user: string | null;
  token: string;
}

export function readCredentials(request: IncomingMessage): Credentials {
  const [scheme = "", value = ""] = (request.headers.authorization ?? "").split(" ");
  if (/^bearer$/i.test(scheme)) return { scheme: "bearer", user: null, token: value };
  if (/^basic$/i.test(scheme)) {
    const [user = "", token = ""] = Buffer.from(value, "base64").toString("utf8").split(":");
    return { scheme: "basic", user, token };
  }
  return { scheme: null, user: null, token: "" };
}

/**
 * Whether these credentials open the operation, and for whom.
 * Anonymous tokens read public data; member data is 401 to them.
 */
export function authorize(
  world: World,
  operation: Operation,
  { scheme, user, token }: Credentials,
): Member | null {
  const wanted = world.options.scheme;
  const schemeFits = scheme === null || wanted === "any" || wanted === scheme;
  if (operation.access === "none") {
    // With user name and token, even making a token takes the bare user name.
    const nameMissing = wanted === "basic" && scheme !== "basic";
    const nameWrong = scheme === "basic" && user !== BASIC_USER;
    if (nameMissing || nameWrong || !schemeFits) throw forbidden("Unknown client.");
    return null;
  }
  if (scheme === null || !schemeFits) throw unauthorized();
  if (scheme === "basic" && user !== BASIC_USER) throw unauthorized();
  const customerId = world.tokens.customerOf(token);
  if (customerId === undefined) throw unauthorized();
  const member = customerId === null ? null : (world.members.get(customerId) ?? null);
  if (member) return member;
  const closed = world.options.closedToGuests.includes(`${operation.method} ${operation.template}`);
  if (operation.access === "member" || closed) throw unauthorized();
  return null;
}
