import "server-only";
import type { CustomerProperty } from "@/lib/contracts/customer-properties";
import { ok, type Result } from "@/lib/contracts/result";
import type { PublicContext } from "./context";
import { toCustomerProperties } from "./mappers/customer-properties";
import { readPublicList } from "./reference-data";
import { PropertyRecord } from "./schemas/customer-properties";

/**
 * What the project asks of its customers beyond the usual, with what may be answered.
 * `GET /customer-properties`.
 * @returns `upstream_unavailable`; `forbidden` for a guest where the project closes it to guests
 */
export const listCustomerProperties = async (
  ctx: PublicContext,
): Promise<Result<CustomerProperty[]>> => {
  const path = "/customer-properties";
  const read = await readPublicList(ctx, path, "customer_properties", PropertyRecord);
  return read.ok ? ok(toCustomerProperties(read.data)) : read;
};
