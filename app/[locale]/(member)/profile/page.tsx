import { Pencil } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { LanguageChoice } from "@/components/language/language-choice";
import { OtherLanguage } from "@/components/language/other-language";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { ProfileSkeleton } from "@/components/profile/profile-skeleton";
import { ProfileView } from "@/components/profile/profile-view";
import { MyDataLink } from "@/components/my-data/my-data-link";
import { SignOutButton } from "@/components/layout/sign-out-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { profileQuery } from "@/lib/queries/profile";
import { routes } from "@/lib/routes";
import { getProfile } from "@/lib/server/carecloud/profile";
import { requireMember } from "@/lib/server/member";
import { dataOffers } from "@/lib/server/my-data/offered";

type Props = PageProps<"/[locale]/profile">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "profile" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ProfilePage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.profile);
  const profile = getProfile(member);
  const offers = dataOffers(member);
  const t = await getTranslations("profile");
  return (
    <ClientMessages namespaces={["profile"]}>
      <PageHeader
        title={t("title")}
        actions={
          <ButtonLink
            href={routes.profileEdit}
            variant="secondary"
            icon={<Pencil className="size-4" strokeWidth={1.75} aria-hidden />}
          >
            {t("edit")}
          </ButtonLink>
        }
      />
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-12">
        <Suspense fallback={<ProfileSkeleton />}>
          <Prefetched queries={[[profileQuery(locale).queryKey, profile]]}>
            <ProfileView />
          </Prefetched>
        </Suspense>
        <div className="space-y-8 self-start lg:sticky lg:top-8">
          <LanguageChoice>
            <Suspense>
              <Prefetched queries={[[profileQuery(locale).queryKey, profile]]}>
                <OtherLanguage />
              </Prefetched>
            </Suspense>
          </LanguageChoice>
          {(offers.download || offers.deletion) && <MyDataLink />}
          <SignOutButton />
        </div>
      </div>
    </ClientMessages>
  );
}
