import { z } from "zod";
import { ok } from "@/lib/contracts/result";
import { sharedRoute } from "@/lib/server/http/route";
import { fetchPicture } from "@/lib/server/images";

const Query = z.object({ url: z.string().max(2048) });

/**
 * Pictures of allowed hosts, raster formats only.
 * @query `?url=`
 */
export const GET = sharedRoute({ query: Query }, async ({ query, request }) => {
  const picture = await fetchPicture(query.url, request.signal);
  if (!picture.ok) return picture;
  const headers = {
    "content-type": picture.data.type,
    "cache-control": "public, max-age=604800, immutable",
  };
  return ok(new Response(picture.data.bytes, { headers }));
});
