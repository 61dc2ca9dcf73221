"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Host } from "@/components/embed/hosted";
import { useLater } from "@/components/layout/use-later";
import { ToastProvider } from "@/components/ui/toast";
import { createQueryClient } from "@/lib/queries/client";
import { leaveForSignIn, useSessionEvents } from "@/lib/queries/session";

const lateParts = () =>
  import("@/components/layout/late-parts").then(({ LateParts }) => <LateParts />);
const connection = () =>
  import("@/components/offline/connection").then(({ Connection }) => <Connection />);

// Hardly any page has a host: the others do not carry it.
const Hosted = lazy(() => import("@/components/embed/hosted"));

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
  useSessionEvents(client);
  const late = useLater(lateParts);
  // In a frame nothing is kept: what it is a part of is not ours.
  const connected = useLater(connection, member && host?.wayOut == null);
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
      {late}
      {connected}
    </QueryClientProvider>
  );
}
