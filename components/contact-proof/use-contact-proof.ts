import { useState } from "react";
import { createTabStore } from "@/components/ui/tab-store";
import type { CodeRequest, ProvenContact } from "@/lib/contracts/contact-proof";
import type { Failure } from "@/lib/contracts/result";
import { useSendCode, useVerifyCode } from "@/lib/queries/contact-proof";
import { useCountdown } from "./use-countdown";

/** A code is on its way: outlasts a reload, as reading one's mail may cause. */
interface Sent extends CodeRequest {
  /** Milliseconds since 1970. */
  resendAt: number;
}

const sentStore = createTabStore<Sent>("contact-proof", (value) => {
  const sent = value as Partial<Sent> | null;
  const good = typeof sent?.contact === "string" && typeof sent.resendAt === "number";
  return good && (sent.type === "email" || sent.type === "phone") ? (sent as Sent) : null;
});

interface Options extends CodeRequest {
  onProven: (proven: ProvenContact) => void;
}

/** Sending a one-time code, waiting for it, trying it. */
export function useContactProof({ type, contact, onProven }: Options) {
  const sent = sentStore.use();
  const send = useSendCode();
  const verify = useVerifyCode();
  const [missing, setMissing] = useState(false);
  const wait = useCountdown(sent?.resendAt ?? 0);
  const waiting = sent !== null && sent.type === type && sent.contact === contact.trim();

  const sendTo = () => {
    verify.reset();
    setMissing(false);
    send.mutate(
      { type, contact: contact.trim() },
      {
        onSuccess: ({ resendIn }) => {
          const resendAt = Date.now() + resendIn * 1000;
          sentStore.set({ type, contact: contact.trim(), resendAt });
        },
      },
    );
  };

  const tryCode = (code: string) => {
    send.reset();
    setMissing(code === "");
    if (code === "") return;
    verify.mutate(code, {
      onSuccess: (proven) => {
        sentStore.set(null);
        onProven(proven);
      },
    });
  };

  const error: Failure | null = send.error ?? verify.error;
  return {
    /** A code went to this very contact. */
    waiting,
    /** Seconds until another may be asked for. */
    wait,
    sending: send.isPending,
    verifying: verify.isPending,
    resent: send.isSuccess && !verify.error,
    missing,
    error,
    send: sendTo,
    verify: tryCode,
    /** Back to typing a contact. */
    restart: () => {
      sentStore.set(null);
      send.reset();
      verify.reset();
    },
  };
}
