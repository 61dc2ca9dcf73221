import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { TillCard } from "@/components/checkout/till-card";
import { TillCardSkeleton, TillWalletSkeleton } from "@/components/checkout/till-skeletons";
import { TillScreen } from "@/components/checkout/till-screen";
import { TillWallet } from "@/components/checkout/till-wallet";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { pageLocale } from "@/lib/i18n/page-locale";
import { cardsQuery } from "@/lib/queries/cards";
import { tillVouchersQuery } from "@/lib/queries/checkout";
import { routes } from "@/lib/routes";
import { listCards } from "@/lib/server/carecloud/cards";
import { listTillVouchers } from "@/lib/server/carecloud/vouchers";
import { requireMember } from "@/lib/server/member";

type Props = PageProps<"/[locale]/checkout">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "checkout" });
  return { title: t("title"), robots: { index: false } };
}

/**
 * The till screen. What was chosen stands in the address and is read in the browser: the document is
 * the same whatever it is, so that one that was kept fits every choice.
 */
export default async function CheckoutPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.checkout);
  const cards = listCards(member);
  const vouchers = listTillVouchers(member);
  return (
    <ClientMessages namespaces={["checkout"]}>
      <TillScreen
        card={
          <Suspense fallback={<TillCardSkeleton />}>
            <Prefetched queries={[[cardsQuery(locale).queryKey, cards]]}>
              <TillCard />
            </Prefetched>
          </Suspense>
        }
        wallet={
          <Suspense fallback={<TillWalletSkeleton />}>
            <Prefetched queries={[[tillVouchersQuery(locale).queryKey, vouchers]]}>
              <TillWallet />
            </Prefetched>
          </Suspense>
        }
      />
    </ClientMessages>
  );
}
