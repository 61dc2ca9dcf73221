import type { Operation } from "./model";
import { addressOperations } from "./resources/addresses";
import { agreementOperations } from "./resources/agreements";
import { bookingTicketOperations } from "./resources/booking-tickets";
import { bookingOperations } from "./resources/bookings";
import { cardChangeOperations } from "./resources/card-changes";
import { cardOperations } from "./resources/cards";
import { channelOperations } from "./resources/channels";
import { creditOperations } from "./resources/credits";
import { customerPropertyOperations } from "./resources/customer-properties";
import { customerOperations } from "./resources/customers";
import { handOverOperations } from "./resources/hand-over";
import { interestOperations } from "./resources/interests";
import { messageOperations } from "./resources/messages";
import { oneTimePasswordOperations } from "./resources/one-time-passwords";
import { photoOperations } from "./resources/photos";
import { pointOperations } from "./resources/points";
import { propertyRecordOperations } from "./resources/property-records";
import { purchaseOperations } from "./resources/purchases";
import { recommendationOperations } from "./resources/recommendations";
import { referenceOperations } from "./resources/reference";
import { registrationOperations } from "./resources/registration";
import { relationOperations } from "./resources/relations";
import { requestOperations } from "./resources/requests";
import { rewardOperations } from "./resources/rewards";
import { socialOperations } from "./resources/social";
import { stampOperations } from "./resources/stamps";
import { tokenOperations } from "./resources/tokens";
import { voucherOperations } from "./resources/vouchers";
import { walletOperations } from "./resources/wallet";

export const OPERATIONS: readonly Operation[] = [
  ...tokenOperations,
  ...socialOperations,
  ...handOverOperations,
  ...customerOperations,
  ...addressOperations,
  ...interestOperations,
  ...photoOperations,
  ...propertyRecordOperations,
  ...cardOperations,
  ...cardChangeOperations,
  ...purchaseOperations,
  ...stampOperations,
  ...voucherOperations,
  ...rewardOperations,
  ...recommendationOperations,
  ...walletOperations,
  ...pointOperations,
  ...creditOperations,
  ...messageOperations,
  ...relationOperations,
  ...referenceOperations,
  ...agreementOperations,
  ...customerPropertyOperations,
  ...channelOperations,
  ...oneTimePasswordOperations,
  ...registrationOperations,
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
