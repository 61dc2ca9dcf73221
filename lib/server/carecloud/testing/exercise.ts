import "server-only";
import type { Result } from "@/lib/contracts/result";
import type { Sandbox, TemplateName } from "@/lib/sandbox";
import type { MemberContext, PublicContext } from "../context";

/** What an exercise works with: a fresh member of a template, signed in. */
export interface Gym {
  ctx: MemberContext;
  /** The same visitor, reading what is public. */
  open: PublicContext;
  keys: { login: string; password: string; phone: string; cardNumber: string };
  template: TemplateName;
  sandbox: Sandbox;
  /** Calls an operation and notes that it was called. */
  call<A extends unknown[], R>(operation: (...args: A) => R, ...args: A): R;
  /** The data of an outcome; fails the test where it has none. */
  value<T>(result: Result<T>): T;
}

/** Uses every operation of one module as the app does, and looks at what became of it. */
export interface Exercise {
  /** Every call that the module makes upstream, as `GET /cards/{card_id}`: all, and no other. */
  upstream: readonly string[];
  run(gym: Gym): Promise<void>;
}
