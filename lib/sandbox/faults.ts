import { randomUUID } from "node:crypto";
import type { Fault, FaultOrder } from "./types";

/** What a fault may be aimed at. */
export interface Target {
  /** `GET /vouchers/{voucher_id}`. */
  operation: string;
  customerId: string | null;
  /** Login value of a sign-in. */
  login: string | null;
}

interface Armed extends FaultOrder {
  id: string;
  left: number;
}

/** `GET /vouchers/{id}` and `GET /vouchers/{voucher_id}` are the same operation. */
const plain = (operation: string) => operation.replace(/\{[^}]*\}/g, "{}");

/** The armed faults, newest first: a test's own goes before what was there already. */
export class Faults {
  #armed: Armed[] = [];

  add(order: FaultOrder): { id: string } {
    const armed = { ...order, id: randomUUID(), left: order.times ?? Infinity };
    this.#armed.unshift(armed);
    return { id: armed.id };
  }

  remove(id: string): boolean {
    const before = this.#armed.length;
    this.#armed = this.#armed.filter((it) => it.id !== id);
    return this.#armed.length < before;
  }

  clear(): void {
    this.#armed = [];
  }

  /** The fault that hits this request, if any; uses it up. */
  take(target: Target): Fault | null {
    if (this.#armed.length === 0) return null;
    const hit = this.#armed.find(
      (it) =>
        (it.operation === "*" || plain(it.operation) === plain(target.operation)) &&
        (it.customerId === undefined || it.customerId === target.customerId) &&
        (it.login === undefined || it.login === target.login),
    );
    if (!hit) return null;
    hit.left -= 1;
    if (hit.left <= 0) this.remove(hit.id);
    return hit.fault;
  }
}
