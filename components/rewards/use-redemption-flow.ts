"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { askHost } from "@/lib/bridge/ask";
import type { Redeemed } from "@/lib/contracts/rewards";
import type { ErrorCode } from "@/lib/contracts/result";
import type { Callbacks } from "@/lib/queries/once";
import { useRedeem } from "@/lib/queries/redemption";

/** Where a redemption is, as the member sees it. */
export type Phase =
  | { name: "closed" }
  | { name: "confirm" }
  | { name: "sending" }
  | { name: "pending" }
  | { name: "settled"; redeemed: Redeemed }
  | { name: "none" }
  | { name: "refused"; code: ErrorCode };

/**
 * One redemption from the first tap to its voucher. A reload finds one whose end this browser has not
 * seen, and asks instead of spending; it is asked about for as long as nobody knows.
 */
export function useRedemptionFlow(rewardId: string) {
  const [phase, setPhase] = useState<Phase>({ name: "closed" });
  const order = useRedeem(rewardId);
  const callbacks: Callbacks<Redeemed> = {
    onSuccess: (end) => {
      const done = end.state !== "none";
      setPhase(done ? { name: "settled", redeemed: end } : { name: "none" });
      askHost({ type: "haptic", style: done ? "success" : "warning" });
    },
    onError: ({ code }) => {
      // Sign-in comes by itself, and with it this page again.
      if (code === "session_ended") return setPhase({ name: "closed" });
      if (order.isBegun()) return ask();
      setPhase({ name: "refused", code });
      askHost({ type: "haptic", style: "warning" });
    },
  };
  const ask = () => {
    setPhase({ name: "pending" });
    order.resume(callbacks);
  };
  const askWhereBegun = useEffectEvent(() => order.isBegun() && ask());
  useEffect(() => void askWhereBegun(), []);

  return {
    // No answer to what was sent, or none that tells: from here on it is asked about.
    phase: phase.name === "sending" && order.isAsking ? ({ name: "pending" } as const) : phase,
    open: () => {
      if (order.isBegun()) return ask();
      // Two tabs that confirm the same reward have one intent, and so one voucher.
      order.prepare();
      setPhase({ name: "confirm" });
    },
    confirm: () => {
      if (phase.name !== "confirm") return;
      setPhase({ name: "sending" });
      order.run(undefined, callbacks);
    },
    /** Puts the sheet away. What has been sent goes on, and its end opens it again. */
    close: () => {
      if (phase.name === "confirm") order.drop();
      setPhase({ name: "closed" });
    },
  };
}
