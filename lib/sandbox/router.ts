import type { Operation } from "./model";
import { bookingTicketOperations } from "./resources/booking-tickets";
import { bookingOperations } from "./resources/bookings";
import { cardOperations } from "./resources/cards";
import { customerOperations } from "./resources/customers";
import { referenceOperations } from "./resources/reference";
import { requestOperations } from "./resources/requests";
import { rewardOperations } from "./resources/rewards";
import { tokenOperations } from "./resources/tokens";
import { voucherOperations } from "./resources/vouchers";
import { walletOperations } from "./resources/wallet";

export const OPERATIONS: readonly Operation[] = [
  ...tokenOperations,
  ...customerOperations,
  ...cardOperations,
  ...voucherOperations,
  ...rewardOperations,
  ...walletOperations,
  ...referenceOperations,
  ...bookingTicketOperations,
  ...bookingOperations,
  ...requestOperations,
];

export interface Match {
  operation: Operation;
  params: Record<string, string>;
}

interface Route {
  operation: Operation;
  segments: string[];
}

/** By number of segments; fixed segments go before parameters, so `/rewards/tags` is no reward. */
const routes = new Map<number, Route[]>();
for (const operation of OPERATIONS) {
  const segments = operation.template.split("/").slice(1);
  const group = routes.get(segments.length) ?? [];
  group.push({ operation, segments });
  routes.set(segments.length, group);
}
for (const group of routes.values()) {
  group.sort(
    (a, b) =>
      Number(a.operation.template.includes("{")) - Number(b.operation.template.includes("{")),
  );
}

/** The operation behind a path; `wrongMethod` where the path exists for other methods only. */
export function route(method: string, path: string): Match | "wrongMethod" | null {
  const segments = path.split("/").slice(1);
  let wrongMethod = false;
  for (const { operation, segments: wanted } of routes.get(segments.length) ?? []) {
    const params = fit(wanted, segments);
    if (!params) continue;
    if (operation.method === method) return { operation, params };
    wrongMethod = true;
  }
  return wrongMethod ? "wrongMethod" : null;
}

function fit(wanted: string[], given: string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (let at = 0; at < wanted.length; at++) {
    const name = wanted[at] ?? "";
    const value = given[at] ?? "";
    if (name.startsWith("{")) {
      if (value === "") return null;
      try {
        params[name.slice(1, -1)] = decodeURIComponent(value);
      } catch {
        return null;
      }
    } else if (name !== value) return null;
  }
  return params;
}
