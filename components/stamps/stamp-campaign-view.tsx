import type { StampCampaign } from "@/lib/contracts/stamps";
import { FullCards } from "./full-cards";
import { StampCardFace } from "./stamp-card-face";
import { StampDates } from "./stamp-dates";
import { StampFacts } from "./stamp-facts";

interface Props {
  campaign: StampCampaign;
  /** Whether purchases are a part of the membership here. */
  receipts: boolean;
}

/** One campaign: the card that is being filled, or the last full one where no other follows. */
export function StampCampaignView({ campaign, receipts }: Props) {
  const [last, ...earlier] = campaign.completed;
  const card = campaign.current ?? last;
  if (!card) return null;
  return (
    <article className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)] lg:gap-10">
      <StampCardFace campaign={campaign} card={card} />
      <div className="space-y-5">
        <StampFacts campaign={campaign} card={card} />
        <FullCards cards={campaign.current ? campaign.completed : earlier} />
        <StampDates card={card} receipts={receipts} />
      </div>
    </article>
  );
}
