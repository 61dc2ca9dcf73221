import "server-only";
import { notFound } from "next/navigation";
import { PARTS, type Part } from "@/lib/contracts/parts";
import { fail, type Failure, type Result } from "@/lib/contracts/result";
import { rememberClosed } from "@/lib/server/session/closed-parts";
import type { ClosedParts } from "@/lib/server/session/record";
import type { Session } from "@/lib/server/session/types";
import { site } from "@/lib/site";

/** How long a part that upstream refused stays away before it is tried again. */
const CLOSED_MS = 5 * 60_000;

// Pages and handlers are module graphs of their own: what one learns the other must know.
const SLOT = Symbol.for("loyalty-web.closed-parts");
const shared = globalThis as typeof globalThis & { [SLOT]?: Map<Part, number> };
/** Part → until when (ms) upstream is taken to refuse it to guests. Of a member the session knows. */
const closedToGuests = (): Map<Part, number> => (shared[SLOT] ??= new Map());

/** Whom an answer is about: projects may open a part to some members only. */
interface Visitor {
  sessionId: string;
  closed: ClosedParts;
}

/** The visitor that a session stands for. */
export const visitorOf = (session: Session): Visitor | null =>
  session.state === "member" ? { sessionId: session.id, closed: session.closed } : null;

/** Whether the operator offers a part, and upstream has not just said otherwise. */
export const isOffered = (
  part: Part,
  visitor: Visitor | null,
  now: number = Date.now(),
): boolean => {
  const until = visitor ? visitor.closed[part] : closedToGuests().get(part);
  return site().features[part] !== false && (until ?? 0) <= now;
};

/** What the visitor's navigation may lead to. */
export const offeredParts = (visitor: Visitor | null): Part[] =>
  PARTS.filter((part) => isOffered(part, visitor));

/** Upstream answers so where a project has not got what was asked for. */
const isRefusal = ({ code }: Failure): boolean => code === "forbidden" || code === "not_found";

/**
 * Learns from the reply to a part's own list or overview: a 403 or 404 there means that the project
 * has not got the part, which then disappears for a while. Never use it on one record's reply, where
 * a 404 is just the record's.
 * @returns the reply; `not_offered` in place of the refusal
 */
export const learnPart = async <T>(
  part: Part,
  visitor: Visitor | null,
  result: Result<T>,
  now: number = Date.now(),
): Promise<Result<T>> => {
  if (result.ok || !isRefusal(result.error)) return result;
  if (visitor) await rememberClosed(visitor.sessionId, part, now + CLOSED_MS, now);
  else closedToGuests().set(part, now + CLOSED_MS);
  return fail("not_offered");
};

/** As `learnPart`, of a call that a page has started and hands to `Prefetched`. */
export const ofPart = async <T>(
  part: Part,
  visitor: Visitor | null,
  call: Promise<Result<T>>,
): Promise<Result<T>> => learnPart(part, visitor, await call);

/** Lets a page exist only where its part is offered: a real 404 otherwise. Before anything streams. */
export const requirePart = (part: Part, visitor: Visitor | null): void => {
  if (!isOffered(part, visitor)) notFound();
};

/** For tests: everything is offered to guests again. */
export const forgetClosedParts = (): void => closedToGuests().clear();
