import { useTranslations } from "next-intl";
import { RewardCardSkeleton } from "@/components/rewards/reward-card-skeleton";
import { Section } from "@/components/ui/section";

/** The section with as many cards as it will show. */
export function GuestRewardsSkeleton() {
  const t = useTranslations("rewards");
  return (
    <Section title={t("guestSubtitle")} action={<span className="block min-h-11" />}>
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        <RewardCardSkeleton />
        <RewardCardSkeleton />
        <RewardCardSkeleton />
        <RewardCardSkeleton />
      </div>
    </Section>
  );
}
