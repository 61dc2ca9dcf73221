import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { InterestPicker } from "@/components/interests/interest-picker";
import { InterestsSkeleton, PropertiesSkeleton } from "@/components/interests/interests-skeleton";
import { PropertyForm } from "@/components/interests/property-form";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { interestsQuery } from "@/lib/queries/interests";
import { propertiesQuery } from "@/lib/queries/properties";
import { routes } from "@/lib/routes";
import { listInterests } from "@/lib/server/carecloud/interests";
import { listAnsweredProperties } from "@/lib/server/carecloud/property-records";
import { requireMember } from "@/lib/server/member";
import { isOffered, ofPart } from "@/lib/server/parts";
import { site } from "@/lib/site";

type Props = PageProps<"/[locale]/profile/interests">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "interests" });
  return { title: t("title"), robots: { index: false } };
}

export default async function InterestsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.interests);
  const interests = isOffered("interests", member)
    ? ofPart("interests", member, listInterests(member))
    : null;
  // A property is shown only where the operator names it.
  const properties =
    isOffered("properties", member) && site().properties.length > 0
      ? ofPart("properties", member, listAnsweredProperties(member))
      : null;
  if (!interests && !properties) notFound();
  const [t, profileTexts] = await Promise.all([
    getTranslations("interests"),
    getTranslations("profile"),
  ]);
  return (
    <ClientMessages namespaces={["interests", "fieldErrors"]}>
      <PageHeader
        title={interests ? t("title") : t("aboutTitle")}
        subtitle={t("subtitle")}
        back={{ href: routes.profile, label: profileTexts("title") }}
      />
      <div className="space-y-8">
        {interests && (
          <Suspense fallback={<InterestsSkeleton />}>
            <Prefetched queries={[[interestsQuery(locale).queryKey, interests]]}>
              <InterestPicker />
            </Prefetched>
          </Suspense>
        )}
        {properties && (
          <Suspense fallback={<PropertiesSkeleton />}>
            <Prefetched queries={[[propertiesQuery(locale).queryKey, properties]]}>
              <PropertyForm />
            </Prefetched>
          </Suspense>
        )}
      </div>
    </ClientMessages>
  );
}
