import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type messages from "@/messages/en.json";
import { PageMotion } from "./page-motion";

type Namespace = keyof typeof messages;

/** What the shell and every primitive may say. */
const BASE = ["common", "nav", "errors", "language", "offline"] as const satisfies Namespace[];

interface Props {
  /** The namespaces that the client components inside use, next to the base ones. */
  namespaces?: readonly Namespace[];
  children: ReactNode;
}

/**
 * Stands around every page: sends the browser only the texts that what is inside can show, and lets
 * it come and go softly.
 */
export async function ClientMessages({ namespaces = [], children }: Props) {
  const all = await getMessages();
  const picked = Object.fromEntries(
    [...BASE, ...namespaces].map((namespace) => [namespace, all[namespace]]),
  );
  return (
    <NextIntlClientProvider messages={picked}>
      <PageMotion>{children}</PageMotion>
    </NextIntlClientProvider>
  );
}
