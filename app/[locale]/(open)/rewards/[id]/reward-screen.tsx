"use client";

import type { ReactNode } from "react";
import { RewardView } from "@/components/rewards/reward-view";
import { NewVoucher } from "@/components/vouchers/new-voucher";

interface Props {
  id: string;
  member: boolean;
  linkStores: boolean;
  goal: ReactNode;
}

/** A reward, the voucher it turns into and the goal it may be: features that only the page joins. */
export function RewardScreen(props: Props) {
  return <RewardView {...props} voucher={({ voucherId }) => <NewVoucher id={voucherId} />} />;
}
