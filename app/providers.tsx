"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from "react";
import type { Host } from "@/components/embed/hosted";
import { useKeptFocus } from "@/components/layout/use-kept-focus";
import { ToastProvider } from "@/components/ui/toast";
import { createQueryClient } from "@/lib/queries/client";
import { leaveForSignIn, useSessionEvents } from "@/lib/queries/session";

// Hardly any page has a host: the others do not carry it.
const Hosted = lazy(() => import("@/components/embed/hosted"));

/** The page has the network and the processor for itself for that long. */
const QUIET_MS = 1_000;

interface Props {
  /** What is around the page; null in a window of the browser's own. */
  host: Host | null;
  /** Whether the visitor may be a member: only members have something that works without a network. */
  member: boolean;
  children: ReactNode;
}

/** What every page shares in the browser: the cache of queries, the session's end, toasts, the network. */
export function Providers({ host, member, children }: Props) {
  const [client] = useState(() => createQueryClient(leaveForSignIn));
  const [Connection, setConnection] = useState<ComponentType>();
  useSessionEvents(client);
  useKeptFocus();
  // In a frame nothing is kept: what it is a part of is not ours.
  const keeps = member && host?.wayOut == null;
  useEffect(() => {
    const load = () =>
      import("@/components/offline/connection").then((module) =>
        setConnection(() => module.Connection),
      );
    // After the first load, which it costs nothing; where it cannot be had, it is not missed.
    if (keeps) setTimeout(() => void load().catch(() => {}), QUIET_MS);
  }, [keeps]);
  return (
    <QueryClientProvider client={client}>
      <ToastProvider>
        {host && (
          <Suspense>
            <Hosted {...host} />
          </Suspense>
        )}
        {children}
      </ToastProvider>
      {Connection && <Connection />}
    </QueryClientProvider>
  );
}
