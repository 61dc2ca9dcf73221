import { Pencil } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { LanguageChoice } from "@/components/language/language-choice";
import { OtherLanguage } from "@/components/language/other-language";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PROFILE_LINKS, ProfileLinks, type ProfileLink } from "@/components/profile/profile-links";
import { ProfileSkeleton } from "@/components/profile/profile-skeleton";
import { ProfileView } from "@/components/profile/profile-view";
import { SignOutButton } from "@/components/layout/sign-out-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { profileQuery } from "@/lib/queries/profile";
import { storeChoicesQuery } from "@/lib/queries/store-choices";
import { routes } from "@/lib/routes";
import { getProfile } from "@/lib/server/carecloud/profile";
import { listStoreChoices } from "@/lib/server/carecloud/reference";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { requireMember } from "@/lib/server/member";
import { dataOffers } from "@/lib/server/my-data/offered";
import { isOffered } from "@/lib/server/parts";
import { site } from "@/lib/site";

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
  const stores = isOffered("stores", member);
  const choices = stores ? listStoreChoices({ ...member, member }) : null;
  const photo = isOffered("photo", member);
  const links = <ProfileLinks links={linksOf(member)} />;
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
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-12">
        <Suspense fallback={<ProfileSkeleton photo={photo}>{links}</ProfileSkeleton>}>
          <Prefetched
            queries={[
              [profileQuery(locale).queryKey, profile],
              ...(choices ? [[storeChoicesQuery(locale).queryKey, choices] as const] : []),
            ]}
          >
            <ProfileView photo={photo} stores={stores}>
              {links}
            </ProfileView>
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
          <SignOutButton />
        </div>
      </div>
    </ClientMessages>
  );
}

/** What of the pages below the profile there is; some of them hold more than one part. */
function linksOf(member: MemberContext): ProfileLink[] {
  const interests = isOffered("interests", member);
  const { download, deletion } = dataOffers(member);
  const there: Partial<Record<ProfileLink, boolean>> = {
    properties: !interests && isOffered("properties", member) && site().properties.length > 0,
    myData: download || deletion,
  };
  return PROFILE_LINKS.filter((link) => there[link] ?? isOffered(link, member));
}
