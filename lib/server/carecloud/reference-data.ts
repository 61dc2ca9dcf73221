import "server-only";
import type { z } from "zod";
import type { Result } from "@/lib/contracts/result";
import type { MemberContext, PublicContext } from "./context";
import { readPublic } from "./public-read";
import { readAll } from "./reading";
import { creditRecords, type CreditTypeRecord } from "./schemas/credits";
import { pointRecords, type PointTypeRecord } from "./schemas/points";
import { records } from "./schemas/records";
import type { CardTypeRecord, CurrencyRecord, StatusRecord, StoreRecord } from "./schemas/records";

/** A whole public list, shared by all who read in one language. */
export const readPublicList = <T>(
  ctx: PublicContext,
  path: string,
  name: string,
  item: z.ZodType<T>,
): Promise<Result<T[]>> =>
  readPublic(ctx, {
    path,
    key: path,
    load: (loadContext, token) => readAll(loadContext, { path, token }, name, item),
  });

/** A member reading public data. */
export const asPublic = (ctx: MemberContext): PublicContext => ({ ...ctx, member: ctx });

/** `GET /card-types`. */
export const readCardTypes = (ctx: PublicContext): Promise<Result<CardTypeRecord[]>> =>
  readPublicList(ctx, "/card-types", "card_types", records.cardType);

/** `GET /statuses`. */
export const readStatuses = (ctx: PublicContext): Promise<Result<StatusRecord[]>> =>
  readPublicList(ctx, "/statuses", "statuses", records.status);

/** `GET /currencies`: money comes with a currency's id, people know its ISO code. */
export const readCurrencies = (ctx: PublicContext): Promise<Result<CurrencyRecord[]>> =>
  readPublicList(ctx, "/currencies", "currencies", records.currency);

/** `GET /stores`: a store's id stands in many records, people know its name. */
export const readStores = (ctx: PublicContext): Promise<Result<StoreRecord[]>> =>
  readPublicList(ctx, "/stores", "stores", records.store);

/** `GET /point-types`. */
export const readPointTypes = (ctx: PublicContext): Promise<Result<PointTypeRecord[]>> =>
  readPublicList(ctx, "/point-types", "point_types", pointRecords.type);

/** `GET /credit-types`. */
export const readCreditTypes = (ctx: PublicContext): Promise<Result<CreditTypeRecord[]>> =>
  readPublicList(ctx, "/credit-types", "credit_types", creditRecords.type);
