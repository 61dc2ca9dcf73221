import { idOf } from "../ids";
import type { Call, Operation } from "../model";
import { balance, openLots } from "../points";
import { pointEntries } from "../seed/points";
import { ownRequired } from "./own";

/** What one point is worth, in CZK. */
const POINT_VALUE = 0.1;

function points(call: Call) {
  const member = ownRequired(call, call.query.get("customer_id"));
  const from = call.query.get("date_from") ?? "";
  const to = call.query.get("date_to") ?? "9999";
  const inside = pointEntries(call.world, member).filter(({ at }) => {
    const day = at.slice(0, 10);
    return day >= from.slice(0, 10) && day <= to.slice(0, 10);
  });
  const sum = (wanted: (amount: number) => boolean) =>
    inside.reduce((total, { amount }) => (wanted(amount) ? total + Math.abs(amount) : total), 0);
  const available = balance(member);
  return {
    status: 200,
    body: {
      data: {
        earned_points: sum((it) => it > 0),
        redeemed_points: sum((it) => it < 0),
        available_points: available,
        available_points_money_value: [
          {
            currency_id: idOf("currency", "CZK"),
            value: Math.round(available * POINT_VALUE * 100) / 100,
          },
        ],
      },
    },
  };
}

/** Only the next amount and its date, and what goes this month: upstream tells no more. */
function expiration(call: Call) {
  const member = ownRequired(call, call.query.get("customer_id"));
  const lots = openLots(member).filter((lot) => lot.expires !== null);
  const month = call.world.clock.stamp().slice(0, 7);
  const next = lots[0]?.expires;
  const sum = (wanted: (date: string) => boolean) =>
    lots.reduce((total, lot) => (wanted(lot.expires ?? "") ? total + lot.amount : total), 0);
  return {
    status: 200,
    body: {
      data: {
        ...(next && { next_amount: sum((date) => date === next), next_date: next }),
        current_month_amount: sum((date) => date.startsWith(month)),
      },
    },
  };
}

export const walletOperations: Operation[] = [
  {
    method: "GET",
    template: "/wallet/actions/points-overview",
    access: "member",
    handle: points,
  },
  {
    method: "GET",
    template: "/wallet/actions/points-expiration-overview",
    access: "member",
    handle: expiration,
  },
];
