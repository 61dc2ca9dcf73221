import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { MessageSkeleton } from "@/components/messages/message-skeleton";
import { MessageView } from "@/components/messages/message-view";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { messageQuery } from "@/lib/queries/messages";
import { routes } from "@/lib/routes";
import { readMessage } from "@/lib/server/inbox";
import { requireMember } from "@/lib/server/member";
import { requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/messages/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "messages" });
  return { title: t("detailTitle"), robots: { index: false } };
}

export default async function MessagePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const member = await requireMember(locale, routes.message(id));
  requirePart("messages", member);
  const message = readMessage(member, id);
  const t = await getTranslations("messages");
  return (
    <ClientMessages namespaces={["messages"]}>
      <PageHeader title={t("detailTitle")} back={{ href: routes.messages, label: t("title") }} />
      <Suspense fallback={<MessageSkeleton />}>
        <Prefetched queries={[[messageQuery(locale, id).queryKey, message]]}>
          <MessageView id={id} />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
