"use client";

import { useTranslations } from "next-intl";
import { RewardCard } from "@/components/rewards/reward-card";
import { ErrorState } from "@/components/ui/error-state";
import { Section } from "@/components/ui/section";
import { VoucherTicket } from "@/components/vouchers/voucher-ticket";
import { Link } from "@/lib/i18n/link";
import { useBalance } from "@/lib/queries/rewards";
import { useStoreRewards, useStoreVouchers } from "@/lib/queries/stores";
import { routes } from "@/lib/routes";

const VOUCHERS = 4;
const REWARDS = 8;

/** What a visitor can use in a store: the member's vouchers, and rewards for everybody. */
export function StoreOffers({ id, member }: { id: string; member: boolean }) {
  return (
    <div className="space-y-10">
      {member && <UsableVouchers id={id} />}
      <UsableRewards id={id} member={member} />
    </div>
  );
}

function UsableVouchers({ id }: { id: string }) {
  const t = useTranslations("stores");
  const { data, error, refetch } = useStoreVouchers(id);
  const more = data && data.usableCount > VOUCHERS && (
    <SeeAll href={routes.vouchers} text={t("seeVouchers", { count: data.usableCount })} />
  );
  return (
    <Section title={t("vouchersHere")} action={more}>
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && <p className="text-muted">{t("noVouchersHere")}</p>}
      <ul className="grid grid-cols-1 gap-3 lg:grid-cols-2">
        {data?.items.slice(0, VOUCHERS).map((voucher) => (
          <li key={voucher.id}>
            <VoucherTicket voucher={voucher} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function UsableRewards({ id, member }: { id: string; member: boolean }) {
  const t = useTranslations("stores");
  const { data, error, refetch } = useStoreRewards(id);
  const balance = useBalance(member);
  if (data?.length === 0) return null;
  const more = data && data.length > REWARDS && (
    <SeeAll href={routes.rewards} text={t("seeRewards")} />
  );
  return (
    <Section title={t("rewardsHere")} action={more}>
      {!data && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 lg:gap-4 xl:grid-cols-4">
        {data?.slice(0, REWARDS).map((reward) => (
          <li key={reward.id}>
            <RewardCard reward={reward} balance={balance} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SeeAll({ href, text }: { href: string; text: string }) {
  return (
    <Link
      href={href}
      className="inline-flex min-h-11 shrink-0 items-center font-medium text-brand-ink"
    >
      {text}
    </Link>
  );
}
