import "server-only";
import type { Country } from "@/lib/contracts/profile";
import { ok, type Result } from "@/lib/contracts/result";
import type { StoreSummary } from "@/lib/contracts/stores";
import type { PublicContext } from "./context";
import { toStores } from "./mappers/stores";
import { readPublic } from "./public-read";
import { readAll } from "./reading";
import { readPublicList } from "./reference-data";
import { records } from "./schemas/records";

const ACTIVE = 1;

/**
 * Countries for an address, by name in the language of the page. `GET /countries`.
 * @returns `upstream_unavailable`; `forbidden` for a guest where the project closes it to guests
 */
export const listCountries = async (ctx: PublicContext): Promise<Result<Country[]>> => {
  const read = await readPublicList(ctx, "/countries", "countries", records.country);
  if (!read.ok) return read;
  const { compare } = new Intl.Collator(ctx.locale);
  return ok(
    read.data
      .filter(({ state }) => state === null || state === ACTIVE)
      .map(({ country_id: code, name }) => ({ code: code.toLowerCase(), name }))
      .sort((one, other) => compare(one.name, other.name)),
  );
};

/**
 * Stores that a member may belong to, by name. `GET /stores?visible_for_customer=1`, all pages.
 * @returns `upstream_unavailable`; `forbidden` where the project has closed its stores
 */
export const listStoreChoices = (ctx: PublicContext): Promise<Result<StoreSummary[]>> =>
  readPublic(ctx, {
    path: "/stores",
    key: "/stores to choose from",
    load: async (loadContext, token) => {
      const request = { path: "/stores", query: { visible_for_customer: 1 }, token };
      const read = await readAll(loadContext, request, "stores", records.store);
      return read.ok ? { ...read, value: toStores(read.value, loadContext.locale) } : read;
    },
  });
