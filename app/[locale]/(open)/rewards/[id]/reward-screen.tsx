"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, type ComponentType, type ReactNode } from "react";
import { useLater } from "@/components/layout/use-later";
import { RewardView } from "@/components/rewards/reward-view";
import { ButtonLink } from "@/components/ui/button-link";
import { Skeleton } from "@/components/ui/skeleton";
import { routes } from "@/lib/routes";

// Most only look. Where it cannot be had, the way to the voucher's own page is left.
const load = (): Promise<{ default: ComponentType<{ id: string }> }> =>
  import("@/components/vouchers/new-voucher").catch(() => ({ default: () => null }));
const NewVoucher = lazy(load);

/** Before it is needed: points are spent where the signal may be gone in a moment. */
const ahead = () => load().then(() => null);

interface Props {
  id: string;
  member: boolean;
  linkStores: boolean;
  goal: ReactNode;
}

/** A reward, the voucher it turns into and the goal it may be: features that only the page joins. */
export function RewardScreen(props: Props) {
  const t = useTranslations("vouchers");
  void useLater(ahead, props.member);
  return (
    <RewardView
      {...props}
      voucher={({ voucherId }) => (
        <div className="space-y-4">
          <Suspense fallback={<Skeleton className="h-96 w-full rounded-surface" />}>
            <NewVoucher id={voucherId} />
          </Suspense>
          <ButtonLink href={routes.voucher(voucherId)} size="lg" className="w-full">
            {t("open")}
          </ButtonLink>
        </div>
      )}
    />
  );
}
