import { GiftCardQuestion } from "@/lib/contracts/wallet-queries";
import { checkGiftCard } from "@/lib/server/carecloud/gift-cards";
import { clientAddress } from "@/lib/server/client-address";
import { memberRoute } from "@/lib/server/http/route";
import { countGiftCardCheck } from "@/lib/server/limits";
import { learnPart } from "@/lib/server/parts";

/**
 * What is left on a gift card. Changes nothing; a POST keeps the number out of addresses and logs.
 * @body `{number}`
 */
export const POST = memberRoute(
  { part: "giftCards", body: GiftCardQuestion },
  async ({ ctx, body, request }) => {
    const { customerId } = ctx;
    const counted = await countGiftCardCheck({ customerId, address: clientAddress(request) });
    if (!counted.ok) return counted;
    const checked = await checkGiftCard(ctx, body.number);
    // Upstream's 403 says that the project has no gift cards, its 404 only that it lacks this one.
    const refused = !checked.ok && checked.error.code === "forbidden";
    return refused ? learnPart("giftCards", ctx, checked) : checked;
  },
);
