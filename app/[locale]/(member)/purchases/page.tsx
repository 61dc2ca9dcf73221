import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PurchaseList } from "@/components/purchases/purchase-list";
import { PurchaseListSkeleton } from "@/components/purchases/purchase-list-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { purchaseFilterOf } from "@/lib/queries/purchase-filter";
import { asFirstPart, purchasesQuery, purchaseStoresQuery } from "@/lib/queries/purchases";
import { routes } from "@/lib/routes";
import { listPurchases, listPurchaseStores } from "@/lib/server/carecloud/purchases";
import { requireMember } from "@/lib/server/member";
import { ofPart, requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/purchases">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "purchases" });
  return { title: t("title"), robots: { index: false } };
}

export default async function PurchasesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.purchases);
  requirePart("purchases", member);
  const asked = await searchParams;
  const filter = purchaseFilterOf({
    get: (name) => [asked[name] ?? null].flat()[0] ?? null,
  });
  const purchases = ofPart("purchases", member, listPurchases(member, { ...filter, offset: 0 }));
  const stores = listPurchaseStores(member);
  const t = await getTranslations("purchases");
  return (
    <ClientMessages namespaces={["purchases"]}>
      <PageHeader title={t("title")} />
      <Suspense fallback={<PurchaseListSkeleton />}>
        <Prefetched
          queries={[
            [purchasesQuery(locale, filter).queryKey, purchases.then(asFirstPart)],
            [purchaseStoresQuery(locale).queryKey, stores],
          ]}
        >
          <PurchaseList />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
