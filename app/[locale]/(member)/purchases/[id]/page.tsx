import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { ReceiptSkeleton } from "@/components/purchases/receipt-skeleton";
import { ReceiptView } from "@/components/purchases/receipt-view";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { receiptQuery } from "@/lib/queries/purchases";
import { routes } from "@/lib/routes";
import { getReceipt } from "@/lib/server/carecloud/purchases";
import { requireMember } from "@/lib/server/member";
import { requirePart } from "@/lib/server/parts";
import { site } from "@/lib/site";

type Props = PageProps<"/[locale]/purchases/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "purchases" });
  return { title: t("detailTitle"), robots: { index: false } };
}

export default async function PurchasePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const member = await requireMember(locale, routes.purchase(id));
  requirePart("purchases", member);
  const receipt = getReceipt(member, id);
  const t = await getTranslations("purchases");
  return (
    <ClientMessages namespaces={["purchases"]}>
      <div className="print:hidden">
        <PageHeader title={t("detailTitle")} back={{ href: routes.purchases, label: t("title") }} />
      </div>
      <Suspense fallback={<ReceiptSkeleton />}>
        <Prefetched queries={[[receiptQuery(locale, id).queryKey, receipt]]}>
          <ReceiptView id={id} brand={site().name} />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
