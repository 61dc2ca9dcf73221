import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { StoreFinder } from "@/components/stores/store-finder";
import { StoreFinderSkeleton } from "@/components/stores/store-finder-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { routes } from "@/lib/routes";
import { profileQuery } from "@/lib/queries/profile";
import { storesQuery } from "@/lib/queries/stores";
import { getProfile } from "@/lib/server/carecloud/profile";
import { listStores } from "@/lib/server/carecloud/stores";
import { pageSession } from "@/lib/server/member";
import { publicMetadata } from "@/lib/server/public-metadata";
import { ofPart, requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/stores">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "stores" });
  return publicMetadata(locale, routes.stores, { title: t("title"), description: t("subtitle") });
}

export default async function StoresPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { context, member } = await pageSession(locale);
  requirePart("stores", member);
  const stores = ofPart("stores", member, listStores(context));
  const profile = member && getProfile(member);
  const t = await getTranslations("stores");
  return (
    <ClientMessages namespaces={["stores"]}>
      <PageHeader title={t("title")} subtitle={t("subtitle")} />
      <Suspense fallback={<StoreFinderSkeleton />}>
        <Prefetched
          queries={[
            [storesQuery(locale).queryKey, stores],
            ...(profile ? [[profileQuery(locale).queryKey, profile] as const] : []),
          ]}
        >
          <StoreFinder member={member !== null} />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
