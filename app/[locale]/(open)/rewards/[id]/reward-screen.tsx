"use client";

import { RewardView } from "@/components/rewards/reward-view";
import { NewVoucher } from "@/components/vouchers/new-voucher";

/** A reward and the voucher it turns into: two features that only the page joins. */
export function RewardScreen({ id, member }: { id: string; member: boolean }) {
  return (
    <RewardView
      id={id}
      member={member}
      voucher={({ voucherId }) => <NewVoucher id={voucherId} />}
    />
  );
}
