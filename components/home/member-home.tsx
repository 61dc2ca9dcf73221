import type { ReactNode } from "react";

interface Props {
  heading: string;
  card: ReactNode;
  points: ReactNode;
  vouchers: ReactNode;
  rewards: ReactNode;
  tier: ReactNode;
}

/**
 * The member's home: one column on a phone, two on a desktop, where the card stays in view. The
 * tier stands last, because it is the one section that may turn out not to exist: nothing below it
 * has to move then.
 */
export function MemberHome({ heading, card, points, vouchers, rewards, tier }: Props) {
  return (
    <>
      <h1 className="mb-4 text-lg font-semibold tracking-tight lg:mb-6 lg:text-xl">{heading}</h1>
      <div className="grid grid-cols-1 gap-8 lg:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] lg:gap-12">
        <div className="space-y-8 self-start lg:sticky lg:top-8">
          {card}
          {points}
        </div>
        <div className="min-w-0 space-y-10">
          {vouchers}
          {rewards}
          {tier}
        </div>
      </div>
    </>
  );
}
