import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { HandOver } from "@/components/security/hand-over";
import { PlaceList } from "@/components/security/place-list";
import { PlaceListSkeleton } from "@/components/security/place-list-skeleton";
import { SignInDetails } from "@/components/security/sign-in-details";
import { SignInDetailsSkeleton } from "@/components/security/sign-in-details-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { placesQuery } from "@/lib/queries/places";
import { profileQuery } from "@/lib/queries/profile";
import { routes } from "@/lib/routes";
import { getProfile } from "@/lib/server/carecloud/profile";
import { requireMember } from "@/lib/server/member";
import { isOffered, requirePart } from "@/lib/server/parts";
import { ownPlaces } from "@/lib/server/session/own-places";
import { site } from "@/lib/site";

type Props = PageProps<"/[locale]/profile/security">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "security" });
  return { title: t("title"), robots: { index: false } };
}

export default async function SecurityPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.security);
  requirePart("security", member);
  const profile = getProfile(member);
  const places = ownPlaces();
  const destinations = isOffered("handOver", member) ? site().handOver.destinations : [];
  const t = await getTranslations("security");
  const profileTitle = (await getTranslations("profile"))("title");
  return (
    <ClientMessages namespaces={["security", "fieldErrors"]}>
      <PageHeader
        title={t("title")}
        subtitle={t("lead")}
        back={{ href: routes.profile, label: profileTitle }}
      />
      <div className="grid grid-cols-1 items-start gap-8 lg:grid-cols-2 lg:gap-12">
        <div className="space-y-8">
          <Suspense fallback={<SignInDetailsSkeleton />}>
            <Prefetched queries={[[profileQuery(locale).queryKey, profile]]}>
              <SignInDetails />
            </Prefetched>
          </Suspense>
          {destinations.length > 0 && (
            <HandOver destinations={destinations.map(({ id, name }) => ({ id, name }))} />
          )}
        </div>
        <Suspense fallback={<PlaceListSkeleton />}>
          <Prefetched queries={[[placesQuery(locale).queryKey, places]]}>
            <PlaceList />
          </Prefetched>
        </Suspense>
      </div>
    </ClientMessages>
  );
}
