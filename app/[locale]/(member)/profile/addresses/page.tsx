import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AddressesSkeleton } from "@/components/addresses/addresses-skeleton";
import { MainAddress } from "@/components/addresses/main-address";
import { OtherAddresses } from "@/components/addresses/other-addresses";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { addressesQuery } from "@/lib/queries/addresses";
import { countriesQuery } from "@/lib/queries/countries";
import { profileQuery } from "@/lib/queries/profile";
import { routes } from "@/lib/routes";
import { listAddresses } from "@/lib/server/carecloud/addresses";
import { getProfile } from "@/lib/server/carecloud/profile";
import { listCountries } from "@/lib/server/carecloud/reference";
import { requireMember } from "@/lib/server/member";
import { ofPart, requirePart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/profile/addresses">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "addresses" });
  return { title: t("title"), robots: { index: false } };
}

export default async function AddressesPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.addresses);
  requirePart("addresses", member);
  const addresses = ofPart("addresses", member, listAddresses(member));
  const profile = getProfile(member);
  const countries = listCountries({ ...member, member });
  const [t, profileTexts] = await Promise.all([
    getTranslations("addresses"),
    getTranslations("profile"),
  ]);
  return (
    <ClientMessages namespaces={["addresses", "fieldErrors"]}>
      <PageHeader
        title={t("title")}
        subtitle={t("subtitle")}
        back={{ href: routes.profile, label: profileTexts("title") }}
      />
      <Suspense fallback={<AddressesSkeleton />}>
        <Prefetched
          queries={[
            [addressesQuery(locale).queryKey, addresses],
            [profileQuery(locale).queryKey, profile],
            [countriesQuery(locale).queryKey, countries],
          ]}
        >
          <div className="max-w-2xl space-y-8">
            <MainAddress />
            <OtherAddresses />
          </div>
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
