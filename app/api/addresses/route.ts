import { AddressInput } from "@/lib/contracts/addresses";
import { addAddress, listAddresses } from "@/lib/server/carecloud/addresses";
import { memberRoute } from "@/lib/server/http/route";

/** Addresses next to the main one, and the types there are. */
export const GET = memberRoute({ part: "addresses" }, ({ ctx }) => listAddresses(ctx));

/**
 * Adds an address; answers all of them. Upstream can delete none.
 * @body `{typeId, address}`
 */
export const POST = memberRoute({ part: "addresses", body: AddressInput }, ({ ctx, body }) =>
  addAddress(ctx, body),
);
