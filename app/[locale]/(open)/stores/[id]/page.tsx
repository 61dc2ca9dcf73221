import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { FavouriteStore } from "@/components/stores/favourite-store";
import { StoreView } from "@/components/stores/store-view";
import { Prefetched } from "@/components/layout/prefetched";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { pageLocale } from "@/lib/i18n/page-locale";
import type { Locale } from "@/lib/i18n/locales";
import { pointsQuery } from "@/lib/queries/points";
import { profileQuery } from "@/lib/queries/profile";
import { storeQuery, storeRewardsQuery, storeVouchersQuery } from "@/lib/queries/stores";
import { routes } from "@/lib/routes";
import type { MemberContext, PublicContext } from "@/lib/server/carecloud/context";
import { getPoints } from "@/lib/server/carecloud/points";
import { getProfile } from "@/lib/server/carecloud/profile";
import { getStore, listStoreRewards, listStoreVouchers } from "@/lib/server/carecloud/stores";
import { pageSession } from "@/lib/server/member";
import { publicMetadata } from "@/lib/server/public-metadata";
import { requirePart } from "@/lib/server/parts";
import { Streamed } from "../../streamed";
import { StoreOffers } from "./store-offers";
import { StoreOffersSkeleton } from "./store-offers-skeleton";

type Props = PageProps<"/[locale]/stores/[id]">;

/** What only a member has of a store, asked for at once. */
const startOwn = (member: MemberContext, id: string) => ({
  profile: getProfile(member),
  points: getPoints(member),
  vouchers: listStoreVouchers(member, id),
});

const startAll = (context: PublicContext, member: MemberContext | null, id: string) => ({
  store: getStore(context, id),
  rewards: listStoreRewards(context, id),
  own: member && startOwn(member, id),
});

/** One wave of reads for the page and its metadata. */
const load = cache(async (locale: Locale, id: string) => {
  const { context, member } = await pageSession(locale);
  requirePart("stores", member);
  return startAll(context, member, id);
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const { id } = await params;
  const { store } = await load(locale, id);
  const result = await store;
  const t = await getTranslations({ locale, namespace: "stores" });
  if (!result.ok) return { title: t("title") };
  const { name, street, city, description } = result.data;
  const address = [street, city].filter((part) => part !== null).join(", ");
  return publicMetadata(locale, routes.store(id), {
    title: name,
    description: [address, description].filter(Boolean).join(". ") || name,
  });
}

export default async function StorePage({ params }: Props) {
  const locale = await pageLocale(params);
  const { id } = await params;
  const { store, rewards, own } = await load(locale, id);
  const result = await store;
  // Settled before anything streams: a store that does not exist is a real 404.
  if (!result.ok && result.error.code === "not_found") notFound();
  const t = await getTranslations("stores");
  const name = result.ok ? result.data.name : t("title");
  return (
    <ClientMessages namespaces={["stores", "rewards", "vouchers", "dates"]}>
      <PageHeader title={name} back={{ href: routes.stores, label: t("title") }} />
      <div className="space-y-10">
        {/* It has been waited for: a place held open for it would only let the rest jump. */}
        <Prefetched queries={[[storeQuery(locale, id).queryKey, store]]}>
          <StoreView
            id={id}
            favourite={
              own && (
                <Streamed
                  fallback={<Skeleton className="h-13 w-full" />}
                  queries={[[profileQuery(locale).queryKey, own.profile]]}
                >
                  <FavouriteStore id={id} name={name} />
                </Streamed>
              )
            }
          />
        </Prefetched>
        {result.ok && (
          <Streamed
            fallback={<StoreOffersSkeleton />}
            queries={[
              [storeRewardsQuery(locale, id).queryKey, rewards],
              ...(own
                ? [
                    [storeVouchersQuery(locale, id).queryKey, own.vouchers] as const,
                    [pointsQuery(locale).queryKey, own.points] as const,
                  ]
                : []),
            ]}
          >
            <StoreOffers id={id} member={own !== null} />
          </Streamed>
        )}
      </div>
    </ClientMessages>
  );
}
