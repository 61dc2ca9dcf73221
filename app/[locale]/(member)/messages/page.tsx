import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { Inbox } from "@/components/messages/inbox";
import { InboxSkeleton } from "@/components/messages/inbox-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { asInbox, inboxQuery } from "@/lib/queries/messages";
import { routes } from "@/lib/routes";
import { listInbox } from "@/lib/server/inbox";
import { requireMember } from "@/lib/server/member";
import { ofPart, requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/messages">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "messages" });
  return { title: t("title"), robots: { index: false } };
}

export default async function MessagesPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.messages);
  requirePart("messages", member);
  const inbox = asInbox(ofPart("messages", member, listInbox(member, 0)));
  const t = await getTranslations("messages");
  return (
    <ClientMessages namespaces={["messages"]}>
      <PageHeader title={t("title")} />
      <Suspense fallback={<InboxSkeleton />}>
        <Prefetched queries={[[inboxQuery(locale).queryKey, inbox]]}>
          <Inbox />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
