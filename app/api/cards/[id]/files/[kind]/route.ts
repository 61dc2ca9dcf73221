import { z } from "zod";
import { CARD_FILES } from "@/lib/contracts/cards";
import { cardFile } from "@/lib/server/cards/card-file";
import { memberRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128), kind: z.enum(CARD_FILES) });

/**
 * A card's file to keep: `png`, `qr-png` or `wallet` (Apple Wallet).
 * @query `?locale=`
 */
export const GET = memberRoute({ params, part: "cardFiles" }, ({ ctx, params: { id, kind } }) =>
  cardFile(ctx, id, kind),
);
