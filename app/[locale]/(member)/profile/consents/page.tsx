import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ConsentsSkeleton } from "@/components/consents/consents-skeleton";
import { ConsentsView } from "@/components/consents/consents-view";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { consentsQuery } from "@/lib/queries/consents";
import { routes } from "@/lib/routes";
import { listConsents } from "@/lib/server/carecloud/consents";
import { requireMember } from "@/lib/server/member";
import { ofPart, requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/profile/consents">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "consents" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ConsentsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.consents);
  requirePart("consents", member);
  const consents = ofPart("consents", member, listConsents(member));
  const [t, profileTexts] = await Promise.all([
    getTranslations("consents"),
    getTranslations("profile"),
  ]);
  return (
    <ClientMessages namespaces={["consents"]}>
      <PageHeader
        title={t("title")}
        subtitle={t("subtitle")}
        back={{ href: routes.profile, label: profileTexts("title") }}
      />
      <Suspense fallback={<ConsentsSkeleton />}>
        <Prefetched queries={[[consentsQuery(locale).queryKey, consents]]}>
          <ConsentsView />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
