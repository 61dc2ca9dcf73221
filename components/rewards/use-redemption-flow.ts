"use client";

import { useEffect, useRef, useState } from "react";
import { askHost } from "@/lib/bridge/ask";
import type { Redemption } from "@/lib/contracts/rewards";
import type { ErrorCode } from "@/lib/contracts/result";
import { newIntentId } from "@/lib/queries/intent-id";
import { forgetIntent, keepIntent, readIntent } from "@/lib/queries/kept-intent";
import { useRedeem, useRedemption } from "@/lib/queries/redemption";
import { UNCERTAIN } from "@/lib/queries/uncertain";

export type Settled = Extract<Redemption, { state: "settled" }>;

/** Where a redemption is, as the member sees it. */
export type Phase =
  | { name: "closed" }
  | { name: "confirm" }
  | { name: "sending" }
  | { name: "pending"; intentId: string }
  | { name: "settled"; redemption: Settled }
  | { name: "none" }
  | { name: "refused"; code: ErrorCode };

const nameOf = (rewardId: string) => `redemption:${rewardId}`;

/**
 * One redemption from the first tap to its voucher. The intent is made when the confirmation opens
 * and forgotten when its end is known, so a reload finds it again and asks instead of spending.
 */
export function useRedemptionFlow(rewardId: string) {
  const [phase, setPhase] = useState<Phase>({ name: "closed" });
  const intent = useRef<string | null>(null);
  const redeem = useRedeem(rewardId);
  const asked = phase.name === "pending" ? phase.intentId : null;
  const answer = useRedemption(rewardId, asked).data;
  const settled = answer && answer.state !== "pending";

  const ask = (intentId: string) => {
    intent.current = intentId;
    setPhase({ name: "pending", intentId });
  };
  const end = (next: Phase) => {
    forgetIntent(nameOf(rewardId));
    setPhase(next);
  };

  // A confirmed intent that this browser has not seen the end of is asked about at once.
  useEffect(() => {
    const unfinished = readIntent(nameOf(rewardId));
    if (unfinished?.sent) setPhase({ name: "pending", intentId: unfinished.id });
  }, [rewardId]);

  const phaseNow = settled ? phaseOf(answer) : phase;
  const done = phaseNow.name === "settled";
  useEffect(() => {
    if (done) askHost({ type: "haptic", style: "success" });
  }, [done]);

  // Its end is known: a reload has nothing to ask about any more.
  useEffect(() => {
    if (settled) forgetIntent(nameOf(rewardId));
  }, [settled, rewardId]);

  return {
    phase: phaseNow,
    open: () => {
      const unfinished = readIntent(nameOf(rewardId));
      if (unfinished?.sent) return ask(unfinished.id);
      // Two tabs that confirm the same reward have one intent, and so one voucher.
      intent.current = unfinished?.id ?? newIntentId();
      keepIntent(nameOf(rewardId), { id: intent.current, sent: false });
      setPhase({ name: "confirm" });
    },
    confirm: () => {
      const id = intent.current;
      if (id === null || phase.name !== "confirm") return;
      keepIntent(nameOf(rewardId), { id, sent: true });
      setPhase({ name: "sending" });
      redeem.mutate(id, {
        onSuccess: (redemption) =>
          redemption.state === "pending" ? ask(id) : end(phaseOf(redemption)),
        onError: ({ code }) => (UNCERTAIN.has(code) ? ask(id) : end({ name: "refused", code })),
      });
    },
    /** Puts the sheet away. What has been sent goes on, and is asked about when it opens again. */
    close: () => {
      if (phase.name === "confirm") forgetIntent(nameOf(rewardId));
      setPhase({ name: "closed" });
    },
  };
}

const phaseOf = (redemption: Exclude<Redemption, { state: "pending" }>): Phase =>
  redemption.state === "settled" ? { name: "settled", redemption } : { name: "none" };
