import { PropertiesUpdate } from "@/lib/contracts/properties";
import { listAnsweredProperties, updateProperties } from "@/lib/server/carecloud/property-records";
import { memberRoute } from "@/lib/server/http/route";

/** The properties that the operator shows, with the member's answers. */
export const GET = memberRoute({ part: "properties" }, ({ ctx }) => listAnsweredProperties(ctx));

/**
 * Changes answers, checked by each property's type; an empty one takes the answer away.
 * @body `{changes}`, each `{id, version, value}`
 */
export const PUT = memberRoute({ part: "properties", body: PropertiesUpdate }, ({ ctx, body }) =>
  updateProperties(ctx, body),
);
