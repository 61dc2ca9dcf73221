import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { StampAlbum } from "@/components/stamps/stamp-album";
import { StampAlbumSkeleton } from "@/components/stamps/stamp-album-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { stampsQuery } from "@/lib/queries/stamps";
import { routes } from "@/lib/routes";
import { getStamps } from "@/lib/server/carecloud/stamps";
import { requireMember } from "@/lib/server/member";
import { isOffered, ofPart, requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/stamps">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "stamps" });
  return { title: t("title"), robots: { index: false } };
}

export default async function StampsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.stamps);
  requirePart("stamps", member);
  const stamps = ofPart("stamps", member, getStamps(member));
  const t = await getTranslations("stamps");
  return (
    <ClientMessages namespaces={["stamps", "dates"]}>
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      <Suspense fallback={<StampAlbumSkeleton />}>
        <Prefetched queries={[[stampsQuery(locale).queryKey, stamps]]}>
          <StampAlbum receipts={isOffered("purchases", member)} />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
