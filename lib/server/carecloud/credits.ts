import "server-only";
import type {
  CreditMovement,
  CreditsExpiration,
  CreditsOverview,
  CreditsPeriod,
} from "@/lib/contracts/credits";
import type { MovementPage } from "@/lib/contracts/movements";
import { ok, type Result } from "@/lib/contracts/result";
import type { HistoryQuery, PeriodQuery } from "@/lib/contracts/wallet-queries";
import type { MemberContext } from "./context";
import { projectClock } from "./mappers/clock";
import {
  toCreditCalendars,
  toCreditMovement,
  toCreditsOverview,
  toCreditsPeriod,
  endingCurrency,
} from "./mappers/credits";
import { historyWindow, nextCursor } from "./mappers/history-window";
import { parseDate } from "./mappers/time";
import { readAll, readOne, readSome } from "./reading";
import { asPublic, readCreditTypes, readCurrencies, readStores } from "./reference-data";
import { creditRecords } from "./schemas/credits";
import { records } from "./schemas/records";

const OVERVIEW = "/wallet/actions/credits-overview";

const own = <T extends { customer_id: string | null }>(ctx: MemberContext, items: readonly T[]) =>
  items.filter(({ customer_id: owner }) => owner === null || owner === ctx.customerId);

const readCurrencyCodes = async (ctx: MemberContext) => {
  const currencies = await readCurrencies(asPublic(ctx));
  return currencies.ok ? currencies.data : [];
};

/**
 * What the member has to pay with, by currency. `GET /wallet/actions/credits-overview` and
 * `GET /currencies` at once.
 */
export const getCredits = async (ctx: MemberContext): Promise<Result<CreditsOverview>> => {
  const query = { customer_id: ctx.customerId };
  const [read, currencies] = await Promise.all([
    readOne(ctx, { path: OVERVIEW, query, token: ctx.token }, creditRecords.overview),
    readCurrencyCodes(ctx),
  ]);
  return read.ok ? ok(toCreditsOverview(read.value, currencies)) : read;
};

/** What came and went in some days, by currency. The same calls as `getCredits`. */
export const getCreditsPeriod = async (
  ctx: MemberContext,
  { from, to }: PeriodQuery,
): Promise<Result<CreditsPeriod>> => {
  const query = { customer_id: ctx.customerId, date_from: from, date_to: to };
  const [read, currencies] = await Promise.all([
    readOne(ctx, { path: OVERVIEW, query, token: ctx.token }, creditRecords.overview),
    readCurrencyCodes(ctx),
  ]);
  return read.ok ? ok(toCreditsPeriod(read.value, currencies)) : read;
};

/**
 * What runs out when. `GET /wallet/actions/credits-expiration-overview`, which knows no currency,
 * and at once all pages of `GET /credits`, with `GET /credit-types` and `GET /currencies` for names.
 * Where a project keeps the records to itself, the overview stands alone.
 */
export const getCreditsExpiration = async (
  ctx: MemberContext,
): Promise<Result<CreditsExpiration>> => {
  const query = { customer_id: ctx.customerId };
  const { token } = ctx;
  const [overview, credits, types, currencies] = await Promise.all([
    readOne(
      ctx,
      { path: "/wallet/actions/credits-expiration-overview", query, token },
      records.pointsExpiration,
    ),
    readAll(
      ctx,
      {
        path: "/credits",
        query: { ...query, sort_field: "credit_id", sort_direction: "ASC" },
        token,
      },
      "credits",
      creditRecords.credit,
    ),
    readCreditTypes(asPublic(ctx)),
    readCurrencyCodes(ctx),
  ]);
  if (!overview.ok) return overview;
  if (!credits.ok && credits.error.code === "session_ended") return credits;
  const held = credits.ok ? own(ctx, credits.value) : null;
  const names = { currencies, types: types.ok ? types.data : [] };
  const calendars = held && toCreditCalendars(held, names, projectClock());
  const { next_amount: amount, next_date, current_month_amount: thisMonth } = overview.value;
  const date = parseDate(next_date);
  return ok({
    next: amount !== null && amount > 0 && date !== null ? { amount, date } : null,
    thisMonth,
    currency: calendars && endingCurrency(calendars),
    calendars,
  });
};

/**
 * A stretch of what happened to the member's credits, newest first. `GET /credit-history`, one page,
 * with `GET /currencies` and `GET /stores` for names. Where one kind is asked for, a stretch may be
 * short, even empty, with more behind it.
 */
export const listCreditHistory = async (
  ctx: MemberContext,
  asked: HistoryQuery,
): Promise<Result<MovementPage<CreditMovement>>> => {
  const window = historyWindow(asked);
  const query = {
    ...window.query,
    customer_id: ctx.customerId,
    sort_field: "credit_history_record_time",
  };
  const request = { path: "/credit-history", query, token: ctx.token };
  const [read, stores, currencies] = await Promise.all([
    readSome(ctx, request, "credit_history", creditRecords.history),
    readStores(asPublic(ctx)),
    readCurrencyCodes(ctx),
  ]);
  if (!read.ok) return read;
  const clock = projectClock();
  const known = stores.ok ? stores.data : [];
  const items = own(ctx, read.value.items).map((it) =>
    toCreditMovement(it, currencies, known, clock),
  );
  const newest = read.value.items[0]?.credit_history_record_time ?? null;
  return ok({
    items: asked.kind ? items.filter(({ kind }) => kind === asked.kind) : items,
    total: asked.kind ? null : read.value.total,
    next: nextCursor(window, read.value, newest),
  });
};

/**
 * All that ever happened to the member's credits, newest first. `GET /credit-history`, all pages,
 * from the oldest on: what happens meanwhile moves no record to another page. `GET /currencies` and
 * `GET /stores` for names.
 */
export const listWholeCreditHistory = async (
  ctx: MemberContext,
): Promise<Result<CreditMovement[]>> => {
  const query = {
    customer_id: ctx.customerId,
    sort_field: "credit_history_record_time",
    sort_direction: "ASC",
  };
  const request = { path: "/credit-history", query, token: ctx.token };
  const [read, stores, currencies] = await Promise.all([
    readAll(ctx, request, "credit_history", creditRecords.history),
    readStores(asPublic(ctx)),
    readCurrencyCodes(ctx),
  ]);
  if (!read.ok) return read;
  const clock = projectClock();
  const known = stores.ok ? stores.data : [];
  return ok(
    own(ctx, read.value)
      .map((it) => toCreditMovement(it, currencies, known, clock))
      .reverse(),
  );
};
