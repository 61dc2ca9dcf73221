import { forbidden, invalid } from "../errors";
import { memberOf, type Call, type Member } from "../model";

/** `customer_id` of the path: only the member's own. */
export function ownByPath(call: Call): Member {
  return own(call, call.params["customer_id"]);
}

/** `customer_id` of the query, where it is optional: left out means the member's own. */
export function ownByQuery(call: Call): Member {
  return own(call, call.query.get("customer_id") ?? memberOf(call).id);
}

/** `customer_id` where the document requires it. */
export function ownRequired(call: Call, given: unknown): Member {
  if (typeof given !== "string" || given === "") throw invalid(["customer_id", "required"]);
  return own(call, given);
}

function own(call: Call, id: string | undefined): Member {
  const member = memberOf(call);
  if (id !== member.id) throw forbidden("The record belongs to another customer.");
  return member;
}
