"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense, useState, type ReactNode } from "react";
import type { Host } from "@/components/embed/hosted";
import { ToastProvider } from "@/components/ui/toast";
import { createQueryClient } from "@/lib/queries/client";
import { leaveForSignIn, useSessionEvents } from "@/lib/queries/session";

// Hardly any page has a host: the others do not carry it.
const Hosted = lazy(() => import("@/components/embed/hosted"));

interface Props {
  /** What is around the page; null in a window of the browser's own. */
  host: Host | null;
  children: ReactNode;
}

/** What every page shares in the browser: the cache of queries, the session's end, toasts. */
export function Providers({ host, children }: Props) {
  const [client] = useState(() => createQueryClient(leaveForSignIn));
  useSessionEvents(client);
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
    </QueryClientProvider>
  );
}
