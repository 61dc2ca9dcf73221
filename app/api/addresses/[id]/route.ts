import { z } from "zod";
import { AddressUpdate } from "@/lib/contracts/addresses";
import { updateAddress } from "@/lib/server/carecloud/addresses";
import { memberRoute } from "@/lib/server/http/route";

const Params = z.object({ id: z.string().min(1).max(100) });

/**
 * Read, merge, write of one address; answers all of them.
 * @body `{version, typeId, address}`
 */
export const PUT = memberRoute(
  { part: "addresses", params: Params, body: AddressUpdate },
  ({ ctx, params, body }) => updateAddress(ctx, params.id, body),
);
