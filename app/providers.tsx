"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { ToastProvider } from "@/components/ui/toast";
import { createQueryClient } from "@/lib/queries/client";
import { leaveForSignIn, useSessionEvents } from "@/lib/queries/session";

/** The page has the network and the processor for itself for that long. */
const QUIET_MS = 1_000;

interface Props {
  /** Whether the visitor may be a member: only members have something that works without a network. */
  member: boolean;
  children: ReactNode;
}

/** What every page shares in the browser: the cache of queries, the session's end, toasts, the network. */
export function Providers({ member, children }: Props) {
  const [client] = useState(() => createQueryClient(leaveForSignIn));
  const [Connection, setConnection] = useState<ComponentType>();
  useSessionEvents(client);
  useEffect(() => {
    const load = () =>
      import("@/components/offline/connection").then((module) =>
        setConnection(() => module.Connection),
      );
    // After the first load, which it costs nothing; where it cannot be had, it is not missed.
    if (member) setTimeout(() => void load().catch(() => {}), QUIET_MS);
  }, [member]);
  return (
    <QueryClientProvider client={client}>
      <ToastProvider>{children}</ToastProvider>
      {Connection && <Connection />}
    </QueryClientProvider>
  );
}
