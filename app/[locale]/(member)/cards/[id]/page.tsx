import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { CardActions } from "@/components/card-changes/card-actions";
import { CardDetail } from "@/components/cards/card-detail";
import { CardDetailSkeleton } from "@/components/cards/card-detail-skeleton";
import { CardHolder } from "@/components/cards/card-holder";
import { ClientMessages } from "@/components/layout/client-messages";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { pageLocale } from "@/lib/i18n/page-locale";
import { cardQuery, cardsQuery } from "@/lib/queries/cards";
import { profileQuery } from "@/lib/queries/profile";
import { routes } from "@/lib/routes";
import { getCard, listCards } from "@/lib/server/carecloud/cards";
import { getProfile } from "@/lib/server/carecloud/profile";
import { requireMember } from "@/lib/server/member";
import { isOffered } from "@/lib/server/parts";
import { site } from "@/lib/site";

const CARD_PARTS = ["cardAdd", "cardBlock", "cardFiles"] as const;

type Props = PageProps<"/[locale]/cards/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations({ locale, namespace: "cards" });
  return { title: t("detailTitle"), robots: { index: false } };
}

export default async function CardPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const member = await requireMember(locale, routes.card(id));
  const card = getCard(member, id);
  // Whether a blocked card has been replaced already shows in the others.
  const cards = listCards(member);
  const profile = getProfile(member);
  const parts = CARD_PARTS.filter((part) => isOffered(part, member));
  const t = await getTranslations("cards");
  return (
    <ClientMessages namespaces={["cards", "cardChanges"]}>
      <PageHeader title={t("detailTitle")} back={{ href: routes.cards, label: t("title") }} />
      <Suspense fallback={<CardDetailSkeleton id={id} />}>
        <Prefetched
          queries={[
            [cardQuery(locale, id).queryKey, card],
            [cardsQuery(locale).queryKey, cards],
          ]}
        >
          <CardDetail
            id={id}
            brand={site().name}
            holder={
              <Suspense>
                <Prefetched queries={[[profileQuery(locale).queryKey, profile]]}>
                  <CardHolder />
                </Prefetched>
              </Suspense>
            }
            actions={<CardActions id={id} parts={parts} />}
          />
        </Prefetched>
      </Suspense>
    </ClientMessages>
  );
}
