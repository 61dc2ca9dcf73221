import { forbidden, notFound } from "../errors";
import type { Call } from "../model";

/** The token in the path has to be the one that is used; nobody acts for another's device. */
export function ownToken(call: Call): string {
  const id = call.params["token_id"] ?? "";
  if (call.world.tokens.customerOf(id) === undefined) throw notFound("tokens", id);
  if (id !== call.token) throw forbidden("This token is another client's.");
  return id;
}
