import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Locale } from "next-intl";
import { CardHero } from "@/components/cards/card-hero";
import { CardHeroSkeleton } from "@/components/cards/card-hero-skeleton";
import { CardHolder } from "@/components/cards/card-holder";
import { MemberHome } from "@/components/home/member-home";
import { ClientMessages } from "@/components/layout/client-messages";
import { PointsBalance } from "@/components/points/points-balance";
import { PointsExpiry } from "@/components/points/points-expiry";
import { PointsBalanceSkeleton, PointsExpirySkeleton } from "@/components/points/points-skeletons";
import { RewardTeasers } from "@/components/rewards/reward-teasers";
import { RewardTeasersSkeleton } from "@/components/rewards/reward-teasers-skeleton";
import { TierName } from "@/components/tier/tier-name";
import { TierPanel } from "@/components/tier/tier-panel";
import { TierSkeleton } from "@/components/tier/tier-skeleton";
import { Section } from "@/components/ui/section";
import { Surface } from "@/components/ui/surface";
import { EndingVouchers } from "@/components/vouchers/ending-vouchers";
import { EndingVouchersSkeleton } from "@/components/vouchers/ending-vouchers-skeleton";
import { Link } from "@/lib/i18n/link";
import { cardsQuery } from "@/lib/queries/cards";
import { pointsExpirationQuery, pointsQuery } from "@/lib/queries/points";
import { profileQuery } from "@/lib/queries/profile";
import { rewardsQuery } from "@/lib/queries/rewards";
import { tierQuery } from "@/lib/queries/tier";
import { endingVouchersQuery } from "@/lib/queries/vouchers";
import { routes } from "@/lib/routes";
import { listCards } from "@/lib/server/carecloud/cards";
import type { MemberContext, PublicContext } from "@/lib/server/carecloud/context";
import { getPoints, getPointsExpiration } from "@/lib/server/carecloud/points";
import { getProfile } from "@/lib/server/carecloud/profile";
import { listRewards } from "@/lib/server/carecloud/rewards";
import { getTier } from "@/lib/server/carecloud/tier";
import { listEndingVouchers } from "@/lib/server/carecloud/vouchers";
import { isOffered, ofPart } from "@/lib/server/parts";
import { site } from "@/lib/site";
import { Streamed } from "./streamed";

interface Props {
  locale: Locale;
  context: PublicContext;
  member: MemberContext;
}

/** Everything a member's home needs, asked for in one wave; each section shows when its own is in. */
export async function MemberHomePage({ locale, context, member }: Props) {
  const cards = listCards(member);
  const profile = getProfile(member);
  const hasPoints = isOffered("points", member);
  const hasTier = isOffered("tier", member);
  const points = getPoints(member);
  const expiration = getPointsExpiration(member);
  const tier = hasTier ? ofPart("tier", member, getTier(member)) : null;
  const vouchers = listEndingVouchers(member);
  const rewards = listRewards(context);
  const [t, pointsText, vouchersText, rewardsText, tierText] = await Promise.all([
    getTranslations("home"),
    getTranslations("points"),
    getTranslations("vouchers"),
    getTranslations("rewards"),
    getTranslations("tier"),
  ]);
  return (
    <ClientMessages namespaces={["cards", "points", "tier", "vouchers", "rewards", "dates"]}>
      <MemberHome
        heading={t("heading")}
        card={
          <Streamed
            fallback={<CardHeroSkeleton />}
            queries={[[cardsQuery(locale).queryKey, cards]]}
          >
            <CardHero
              brand={site().name}
              holder={
                <Streamed queries={[[profileQuery(locale).queryKey, profile]]}>
                  <CardHolder />
                </Streamed>
              }
              tier={
                tier && (
                  <Streamed queries={[[tierQuery(locale).queryKey, tier]]}>
                    <TierName />
                  </Streamed>
                )
              }
            />
          </Streamed>
        }
        points={
          hasPoints && (
            <Section
              title={pointsText("title")}
              action={<More href={routes.points}>{pointsText("more")}</More>}
            >
              <Surface className="space-y-4 p-5">
                <Streamed
                  fallback={<PointsBalanceSkeleton />}
                  queries={[[pointsQuery(locale).queryKey, points]]}
                >
                  <PointsBalance />
                </Streamed>
                <Streamed
                  fallback={<PointsExpirySkeleton />}
                  queries={[[pointsExpirationQuery(locale).queryKey, expiration]]}
                >
                  <PointsExpiry />
                </Streamed>
              </Surface>
            </Section>
          )
        }
        vouchers={
          <Streamed
            fallback={
              <Waiting title={vouchersText("ending")}>
                <EndingVouchersSkeleton />
              </Waiting>
            }
            queries={[[endingVouchersQuery(locale).queryKey, vouchers]]}
          >
            <EndingVouchers />
          </Streamed>
        }
        rewards={
          <Streamed
            fallback={
              <Waiting title={rewardsText("withinReach")}>
                <RewardTeasersSkeleton />
              </Waiting>
            }
            queries={[
              [rewardsQuery(locale).queryKey, rewards],
              [pointsQuery(locale).queryKey, points],
            ]}
          >
            <RewardTeasers />
          </Streamed>
        }
        tier={
          tier && (
            <Streamed fallback={<TierSkeleton />} queries={[[tierQuery(locale).queryKey, tier]]}>
              <TierPanel action={<More href={routes.tier}>{tierText("more")}</More>} />
            </Streamed>
          )
        }
      />
    </ClientMessages>
  );
}

/** The way from a section to the page that has all of it. */
function More({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="inline-flex min-h-11 items-center font-medium text-brand-ink">
      {children}
    </Link>
  );
}

/** A section that has its heading already; the heading's link comes with what it leads to. */
function Waiting({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Section title={title} action={<span className="block min-h-11" />}>
      {children}
    </Section>
  );
}
