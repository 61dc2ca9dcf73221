import { z } from "zod";
import { getStore } from "@/lib/server/carecloud/stores";
import { publicRoute } from "@/lib/server/http/route";

const params = z.object({ id: z.string().min(1).max(128) });

/** One store with its description, contacts and pictures. */
export const GET = publicRoute({ params, part: "stores" }, ({ ctx, params: { id } }) =>
  getStore(ctx, id),
);
