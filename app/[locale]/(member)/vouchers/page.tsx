import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { VoucherWallet } from "@/components/vouchers/voucher-wallet";
import { VoucherWalletSkeleton } from "@/components/vouchers/voucher-wallet-skeleton";
import { pageLocale } from "@/lib/i18n/page-locale";
import { vouchersQuery } from "@/lib/queries/vouchers";
import { routes } from "@/lib/routes";
import { listVouchers } from "@/lib/server/carecloud/vouchers";
import { requireMember } from "@/lib/server/member";

type Props = PageProps<"/[locale]/vouchers">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "vouchers" });
  return { title: t("title"), robots: { index: false } };
}

export default async function VouchersPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.vouchers);
  const vouchers = listVouchers(member);
  const t = await getTranslations("vouchers");
  return (
    <ClientMessages namespaces={["vouchers", "dates"]}>
      <PageHeader title={t("title")} />
      <Suspense fallback={<VoucherWalletSkeleton />}>
        <Prefetched queries={[[vouchersQuery(locale).queryKey, vouchers]]}>
          <VoucherWallet />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
