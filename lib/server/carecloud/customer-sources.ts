import "server-only";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { settings } from "@/lib/server/config";
import { log } from "@/lib/server/log";
import type { PublicContext } from "./context";
import { readPublicList } from "./reference-data";
import { CustomerSourceRecord } from "./schemas/customer-sources";

const ACTIVE = 1;
const WEB = /web/i;

/**
 * Where upstream is told that new customers come from: the operator's setting; without one, the
 * project's active source that calls itself a web, else its first. `GET /customer-sources`.
 * @returns `upstream_unavailable` also where the project has no source at all
 */
export const customerSource = async (ctx: PublicContext): Promise<Result<string>> => {
  const { customerSourceId } = settings();
  if (customerSourceId !== null) return ok(customerSourceId);
  const path = "/customer-sources";
  const read = await readPublicList(ctx, path, "customer_sources", CustomerSourceRecord);
  if (!read.ok) return read;
  const active = read.data.filter(({ state }) => state === null || state === ACTIVE);
  const isWeb = active.find((it) => WEB.test(it.customer_source_text_id ?? ""));
  const source = isWeb ?? active[0];
  if (source) return ok(source.customer_source_id);
  log.error("CareCloud has no customer source: set CARECLOUD_CUSTOMER_SOURCE_ID");
  return fail("upstream_unavailable");
};
