import { invalid } from "../errors";
import { idOf } from "../ids";
import { page, values } from "../lists";
import type { Call, Operation } from "../model";
import { creditsOf, creditTypes, giftCards, type Credit } from "../seed/credits";
import { ownByQuery, ownRequired } from "./own";
import { isWithin, says } from "./wallet-filters";
import { wording } from "../seed/wording";

const PARTNER = idOf("partner", "own");

const total = (amounts: readonly number[]) =>
  Math.round(amounts.reduce((sum, it) => sum + it, 0) * 100) / 100;

/** Upstream filters by type what is left; what came and went belongs to no type. */
const ofType = (query: URLSearchParams) => {
  const types = values(query, "credit_type_id");
  return ({ typeId }: Credit) => types === null || types.includes(typeId);
};

function overview(call: Call) {
  const { query, world } = call;
  const { records, entries } = creditsOf(world, ownRequired(call, query.get("customer_id")));
  const from = query.get("date_from") ?? "";
  const to = query.get("date_to") ?? "9999";
  const inside = entries.filter(({ at }) => at.slice(0, 10) >= from && at.slice(0, 10) <= to);
  const left = records.filter(ofType(query));
  const amounts = (currencyId?: string) => {
    const mine = (it: { currencyId: string }) =>
      currencyId === undefined || it.currencyId === currencyId;
    const moved = inside.filter(mine).map(({ amount }) => amount);
    return {
      earned_credits: total(moved.filter((it) => it > 0)),
      redeemed_credits: total(moved.filter((it) => it < 0).map(Math.abs)),
      available_credits: total(left.filter(mine).map(({ available }) => available)),
    };
  };
  const currencies = [...new Set(records.map(({ currencyId }) => currencyId))];
  const split = currencies.map((id) => ({ currency_id: id, ...amounts(id) }));
  return { status: 200, body: { data: { ...amounts(), split_by_currency: split } } };
}

function expiration(call: Call) {
  const { query, world } = call;
  const { records } = creditsOf(world, ownRequired(call, query.get("customer_id")));
  const ends = records
    .flatMap(({ validTo, available }) =>
      validTo ? [{ day: validTo.slice(0, 10), available }] : [],
    )
    .sort((one, other) => one.day.localeCompare(other.day));
  const month = world.clock.stamp().slice(0, 7);
  const sum = (wanted: (day: string) => boolean) =>
    total(ends.filter(({ day }) => wanted(day)).map(({ available }) => available));
  const next = ends[0]?.day;
  const first = next !== undefined && {
    next_amount: sum((day) => day === next),
    next_date: next,
  };
  const data = { ...first, current_month_amount: sum((day) => day.startsWith(month)) };
  return { status: 200, body: { data } };
}

function list(call: Call) {
  const { query, world, language } = call;
  const member = ownByQuery(call);
  const found = creditsOf(world, member).records.filter(
    (it) => ofType(query)(it) && says(it.note && wording(it.note, language), query.get("note")),
  );
  return page("credits", found, query, (it) => ({
    credit_id: it.id,
    customer_id: member.id,
    assigned_credits: it.available,
    available_credits: it.available,
    credit_type_id: it.typeId,
    partner_id: PARTNER,
    ...(it.validTo && { valid_to: it.validTo }),
    currency_id: it.currencyId,
    state: 1,
    ...(it.note && { note: wording(it.note, language) }),
  }));
}

function history(call: Call) {
  const { query, world, language } = call;
  const member = ownRequired(call, query.get("customer_id"));
  const store = query.get("store_id");
  const found = creditsOf(world, member).entries.filter(
    (it) =>
      isWithin(query, it.at) &&
      says(wording(it.operation, language), query.get("credit_operation_type")) &&
      says(it.note && wording(it.note, language), query.get("credit_operation_note")) &&
      (!store || it.storeId === store),
  );
  return page("credit_history", found, query, (it) => ({
    customer_id: member.id,
    amount: it.amount,
    credit_operation_type: wording(it.operation, language),
    ...(it.note && { credit_operation_note: wording(it.note, language) }),
    partner_id: PARTNER,
    currency_id: it.currencyId,
    ...(it.storeId && { store_id: it.storeId }),
    credit_history_record_time: it.at,
  }));
}

function types(call: Call) {
  const changed = call.world.clock.inDays(-40, "09:15:00");
  return page("credit_types", creditTypes, call.query, ({ id, name }) => ({
    credit_type_id: id,
    name: wording(name, call.language),
    last_change: changed,
  }));
}

/** By the number or by the voucher's id, one of which has to be there. */
function giftCard(call: Call) {
  const { code, voucher_id: id } = call.body;
  if (!code && !id) throw invalid(["code", "required"]);
  const all = giftCards(call.world);
  const found = code
    ? all.get(String(code))
    : [...all.values()].find(({ voucherId }) => voucherId === id);
  if (!found) throw invalid([code ? "code" : "voucher_id", "not_found", code ?? id]);
  return {
    status: 200,
    body: {
      data: {
        voucher_id: found.voucherId,
        current_balance: found.current,
        original_balance: found.original,
      },
    },
  };
}

const mine = (template: string, handle: Operation["handle"]): Operation => ({
  method: "GET",
  template,
  access: "member",
  handle,
});

export const creditOperations: Operation[] = [
  mine("/wallet/actions/credits-overview", overview),
  mine("/wallet/actions/credits-expiration-overview", expiration),
  mine("/credits", list),
  mine("/credit-history", history),
  { method: "GET", template: "/credit-types", access: "token", reference: true, handle: types },
  {
    method: "POST",
    template: "/vouchers/actions/gift-card-balance",
    access: "token",
    handle: giftCard,
  },
];
