import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { ProfileEdit } from "@/components/profile/profile-edit";
import { ProfileFormSkeleton } from "@/components/profile/profile-form-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { countriesQuery } from "@/lib/queries/countries";
import { profileQuery } from "@/lib/queries/profile";
import { storeChoicesQuery } from "@/lib/queries/store-choices";
import { routes } from "@/lib/routes";
import { getProfile } from "@/lib/server/carecloud/profile";
import { listCountries, listStoreChoices } from "@/lib/server/carecloud/reference";
import { requireMember } from "@/lib/server/member";
import { isOffered } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/profile/edit">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "profile" });
  return { title: t("editTitle"), robots: { index: false } };
}

export default async function ProfileEditPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.profileEdit);
  const profile = getProfile(member);
  const countries = listCountries({ ...member, member });
  const stores = isOffered("stores", member);
  const choices = stores ? listStoreChoices({ ...member, member }) : null;
  const t = await getTranslations("profile");
  return (
    <ClientMessages namespaces={["profile", "fieldErrors"]}>
      <PageHeader title={t("editTitle")} back={{ href: routes.profile, label: t("title") }} />
      <Suspense fallback={<ProfileFormSkeleton />}>
        <Prefetched
          queries={[
            [profileQuery(locale).queryKey, profile],
            [countriesQuery(locale).queryKey, countries],
            ...(choices ? [[storeChoicesQuery(locale).queryKey, choices] as const] : []),
          ]}
        >
          <ProfileEdit stores={stores} security={isOffered("security", member)} />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
