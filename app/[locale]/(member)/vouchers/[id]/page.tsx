import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { VoucherView } from "@/components/vouchers/voucher-view";
import { VoucherViewSkeleton } from "@/components/vouchers/voucher-view-skeleton";
import { pageLocale } from "@/lib/i18n/page-locale";
import { pointsQuery } from "@/lib/queries/points";
import { voucherQuery } from "@/lib/queries/vouchers";
import { routes } from "@/lib/routes";
import { getPoints } from "@/lib/server/carecloud/points";
import { getVoucher } from "@/lib/server/carecloud/vouchers";
import { requireMember } from "@/lib/server/member";
import { isOffered } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/vouchers/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "vouchers" });
  return { title: t("detailTitle"), robots: { index: false } };
}

export default async function VoucherPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const member = await requireMember(locale, routes.voucher(id));
  const voucher = getVoucher(member, id);
  const points = getPoints(member);
  const t = await getTranslations("vouchers");
  return (
    <ClientMessages namespaces={["vouchers", "dates"]}>
      <PageHeader title={t("detailTitle")} back={{ href: routes.vouchers, label: t("title") }} />
      <Suspense fallback={<VoucherViewSkeleton id={id} />}>
        <Prefetched
          queries={[
            [voucherQuery(locale, id).queryKey, voucher],
            [pointsQuery(locale).queryKey, points],
          ]}
        >
          <VoucherView
            id={id}
            linkStores={isOffered("stores", member)}
            calendar={isOffered("calendar", member)}
          />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
