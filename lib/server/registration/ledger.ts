import "server-only";
import { z } from "zod";
import { hashId } from "@/lib/server/crypt";
import { store } from "@/lib/server/store";

const DAY_SECONDS = 24 * 60 * 60;
/** Longer than all the calls of one registration may take: after that it surely hangs no more. */
const WORKING_MS = 45_000;

const Entry = z.object({ state: z.enum(["working", "started"]), at: z.number() });

/** What is known of registrations with a contact before this one. */
export type Before = "first" | "again" | "busy";

const keyOf = (contact: string): string => `registration:${hashId(contact)}`;

const text = (state: z.infer<typeof Entry>["state"], now: number) =>
  JSON.stringify({ state, at: now });

/**
 * Begins a registration with a contact. Only one is under way at a time, on whatever instance: a
 * second click, or a reload, never makes a second customer.
 * @returns `again` where an earlier one may have made the customer: sign-in finds out first
 * @throws StoreUnavailable
 */
export async function beginRegistration(contact: string, now = Date.now()): Promise<Before> {
  const key = keyOf(contact);
  const mine = text("working", now);
  if (await store().setIfAbsent(key, mine, DAY_SECONDS)) return "first";
  const raw = await store().get(key);
  // It ended at this very moment: the next try will be the first again.
  if (raw === null) return "busy";
  const entry = Entry.safeParse(JSON.parse(raw)).data;
  if (entry?.state === "working" && now - entry.at < WORKING_MS) return "busy";
  return (await store().compareAndSet(key, raw, mine, DAY_SECONDS)) ? "again" : "busy";
}

/** Ends it. `happened` null: nobody knows; false: surely not, and the next one starts afresh. */
export async function endRegistration(
  contact: string,
  happened: boolean | null,
  now = Date.now(),
): Promise<void> {
  if (happened === false) await store().delete(keyOf(contact));
  else await store().set(keyOf(contact), text("started", now), DAY_SECONDS);
}
