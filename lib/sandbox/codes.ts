import { createHash } from "node:crypto";
import { freshId } from "./ids";
import { perWorld } from "./seed/per-member";
import type { Call, World } from "./model";

/** As the vendor has it: a code is good for an hour, and once. */
const VALID_MS = 60 * 60_000;

interface SentCode {
  requestId: string;
  recipient: string;
  code: string;
  sentAt: number;
  used: boolean;
  expired: boolean;
}

const sentCodes = perWorld<SentCode[]>(() => []);

/** Another code at every sending, yet the same one in every run. */
const codeFor = (recipient: string, nth: number): string =>
  String(
    parseInt(createHash("sha1").update(`${recipient} ${nth}`).digest("hex").slice(0, 10), 16) %
      1_000_000,
  ).padStart(6, "0");

/** Sends nobody anything, and remembers what would have been sent. */
export function sendCode({ world }: Call, recipient: string): string {
  const all = sentCodes(world);
  const nth = all.filter((it) => it.recipient === recipient).length;
  const sent: SentCode = {
    requestId: freshId(),
    recipient,
    code: world.options.oneTimeCode ?? codeFor(recipient, nth),
    sentAt: world.clock.now().getTime(),
    used: false,
    expired: false,
  };
  all.push(sent);
  return sent.requestId;
}

/** Whether the code is the one that was sent; `over` where it was used or is too old. */
export function tryCode({ world }: Call, requestId: string, code: string): boolean | "over" {
  const sent = sentCodes(world).find((it) => it.requestId === requestId);
  const now = world.clock.now().getTime();
  if (!sent || sent.used || sent.expired || now - sent.sentAt > VALID_MS) return "over";
  if (sent.code !== code) return false;
  sent.used = true;
  return true;
}

/** The codes that a recipient was sent, newest first. */
export const codesOf = (world: World, recipient: string): { code: string }[] =>
  sentCodes(world)
    .filter((it) => it.recipient === recipient)
    .map(({ code }) => ({ code }))
    .reverse();

/** Lets every code of a recipient be too old. */
export function expireCodes(world: World, recipient: string): void {
  for (const sent of sentCodes(world)) if (sent.recipient === recipient) sent.expired = true;
}
