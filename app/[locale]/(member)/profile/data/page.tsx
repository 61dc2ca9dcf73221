import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { DataDownload } from "@/components/my-data/data-download";
import { DeletionPanel } from "@/components/my-data/deletion-panel";
import { DeletionSkeleton } from "@/components/my-data/deletion-skeleton";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import { pageLocale } from "@/lib/i18n/page-locale";
import { deletionQuery } from "@/lib/queries/deletion";
import { routes } from "@/lib/routes";
import { deletionView } from "@/lib/server/deletion/ask";
import { requireMember } from "@/lib/server/member";
import { dataOffers } from "@/lib/server/my-data/offered";
import { offeredSections } from "@/lib/server/my-data/sections";
import { ofPart } from "@/lib/server/parts";

type Props = PageProps<"/[locale]/profile/data">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "myData" });
  return { title: t("title"), robots: { index: false } };
}

export default async function MyDataPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.myData);
  const offers = dataOffers(member);
  if (!offers.download && !offers.deletion) notFound();
  const deletion = offers.deletion ? ofPart("deletion", member, deletionView(member)) : null;
  const t = await getTranslations("myData");
  return (
    <ClientMessages namespaces={["myData"]}>
      <PageHeader title={t("title")} back={{ href: routes.profile, label: t("back") }} />
      <div className="max-w-3xl space-y-10">
        {offers.download && (
          <DataDownload sections={offeredSections(member).map(({ name }) => name)} />
        )}
        {deletion && (
          <Section title={t("deletion.heading")}>
            <Surface className="p-5 sm:p-6">
              <Suspense fallback={<DeletionSkeleton />}>
                <Prefetched queries={[[deletionQuery(locale).queryKey, deletion]]}>
                  <DeletionPanel />
                </Prefetched>
              </Suspense>
            </Surface>
          </Section>
        )}
      </div>
    </ClientMessages>
  );
}
