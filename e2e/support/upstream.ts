import { expect, request } from "@playwright/test";
import type {
  Fault,
  MemberKeys,
  MemberState,
  NewMember,
  RecordedRequest,
  TemplateName,
} from "@/lib/sandbox/types";
import { SANDBOX_ORIGIN } from "./ports";

/** A member that exists only for one test. */
export interface Credentials extends MemberKeys {
  password: string;
}

/** Templates a fresh member can be cloned from: the seeded members by name. */
export type Template = TemplateName;

/** The sandbox as one member's tests see it. */
export interface Upstream {
  /**
   * From now on the operation fails this way for this member.
   * @param operation e.g. `GET /cards`, or `*` for all
   * @param times how often; always, if left out
   * @returns ends the fault
   */
  fault(operation: string, fault: Fault, times?: number): Promise<() => Promise<void>>;
  /** Requests made for this member so far, in order. */
  requests(): Promise<RecordedRequest[]>;
  /** The member's points, vouchers, profile and living tokens as upstream knows them. */
  state(): Promise<MemberState>;
  /** Ends every fault that this object began. */
  clear(): Promise<void>;
}

/** One call of the sandbox's control interface. Fails the test unless the answer is a 2xx. */
export async function control<T>(
  method: "GET" | "POST",
  path: string,
  data?: unknown,
  origin: string = SANDBOX_ORIGIN,
): Promise<T> {
  const context = await request.newContext({ baseURL: origin });
  try {
    const options = data === undefined ? { method } : { method, data };
    const response = await context.fetch(`/_control${path}`, options);
    expect(response.ok(), `${method} ${path}: ${response.status()}`).toBe(true);
    const text = await response.text();
    return (text ? JSON.parse(text) : undefined) as T;
  } finally {
    await context.dispose();
  }
}

/** A member of one test's own, cloned from a seeded one. */
export const createMember = (order: Template | NewMember, origin?: string): Promise<Credentials> =>
  control<Credentials>(
    "POST",
    "/members",
    typeof order === "string" ? { template: order } : order,
    origin,
  );

/** The sandbox's switches and records for one member. */
export function upstreamOf(
  { customerId, login }: Pick<Credentials, "customerId" | "login">,
  origin?: string,
): Upstream {
  const ids = new Set<string>();
  const end = async (id: string) => {
    if (!ids.delete(id)) return;
    // A fault that was used up is gone already, and then this answers 404.
    await fetch(`${origin ?? SANDBOX_ORIGIN}/_control/faults/${id}`, { method: "DELETE" });
  };
  return {
    async fault(operation, fault, times) {
      // A sign-in belongs to nobody yet: it is known by what was typed.
      const target = operation.endsWith("/actions/login") ? { login } : { customerId };
      const order = { operation, ...target, fault, times };
      const { id } = await control<{ id: string }>("POST", "/faults", order, origin);
      ids.add(id);
      return () => end(id);
    },
    requests: () => control("GET", `/requests?customerId=${customerId}`, undefined, origin),
    state: () => control("GET", `/members/${customerId}`, undefined, origin),
    clear: async () => {
      for (const id of [...ids]) await end(id);
    },
  };
}
