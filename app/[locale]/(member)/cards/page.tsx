import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { AddCard } from "@/components/card-changes/add-card";
import { CardHolder } from "@/components/cards/card-holder";
import { CardList } from "@/components/cards/card-list";
import { CardListSkeleton } from "@/components/cards/card-list-skeleton";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { cardsQuery } from "@/lib/queries/cards";
import { profileQuery } from "@/lib/queries/profile";
import { routes } from "@/lib/routes";
import { listCards } from "@/lib/server/carecloud/cards";
import { getProfile } from "@/lib/server/carecloud/profile";
import { requireMember } from "@/lib/server/member";
import { isOffered } from "@/lib/server/parts";
import { site } from "@/lib/site";

type Props = PageProps<"/[locale]/cards">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "cards" });
  return { title: t("title"), robots: { index: false } };
}

export default async function CardsPage({ params }: Props) {
  const locale = await pageLocale(params);
  const member = await requireMember(locale, routes.cards);
  const cards = listCards(member);
  const profile = getProfile(member);
  const t = await getTranslations("cards");
  const add = isOffered("cardAdd", member) && <AddCard />;
  return (
    <ClientMessages namespaces={["cards", "cardChanges", "fieldErrors"]}>
      <PageHeader title={t("title")} actions={add} />
      <Suspense fallback={<CardListSkeleton />}>
        <Prefetched queries={[[cardsQuery(locale).queryKey, cards]]}>
          <CardList
            brand={site().name}
            add={add}
            holder={
              <Suspense>
                <Prefetched queries={[[profileQuery(locale).queryKey, profile]]}>
                  <CardHolder />
                </Prefetched>
              </Suspense>
            }
          />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
