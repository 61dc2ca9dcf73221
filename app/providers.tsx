"use client";

import { QueryClientProvider } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { ToastProvider } from "@/components/ui/toast";
import { createQueryClient } from "@/lib/queries/client";
import { leaveForSignIn, useSessionEvents } from "@/lib/queries/session";

/** What every page shares in the browser: the cache of queries, the session's end, toasts. */
export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(() => createQueryClient(leaveForSignIn));
  useSessionEvents(client);
  return (
    <QueryClientProvider client={client}>
      <ToastProvider>{children}</ToastProvider>
    </QueryClientProvider>
  );
}
