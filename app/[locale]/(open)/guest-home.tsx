import type { Locale } from "next-intl";
import { PublicHome } from "@/components/home/public-home";
import { ClientMessages } from "@/components/layout/client-messages";
import { rewardsQuery } from "@/lib/queries/rewards";
import type { PublicContext } from "@/lib/server/carecloud/context";
import { listRewards } from "@/lib/server/carecloud/rewards";
import { offeredParts } from "@/lib/server/parts";
import { site } from "@/lib/site";
import { brandHero } from "@/lib/site/hero";
import { GuestRewards } from "./guest-rewards";
import { GuestRewardsSkeleton } from "./guest-rewards-skeleton";
import { Streamed } from "./streamed";

/** What a visitor without a session sees: the programme, the way in, and what members get. */
export function GuestHomePage({ locale, context }: { locale: Locale; context: PublicContext }) {
  const rewards = listRewards(context);
  return (
    <ClientMessages namespaces={["publicHome", "rewards"]}>
      <PublicHome brand={site().name} hero={brandHero(locale)} parts={offeredParts(null)}>
        <Streamed
          fallback={<GuestRewardsSkeleton />}
          queries={[[rewardsQuery(locale).queryKey, rewards]]}
        >
          <GuestRewards />
        </Streamed>
      </PublicHome>
    </ClientMessages>
  );
}
