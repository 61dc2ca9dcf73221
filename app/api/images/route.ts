import { z } from "zod";
import { ok } from "@/lib/contracts/result";
import { sharedRoute } from "@/lib/server/http/route";
import { fetchPicture, IMAGE_WIDTHS } from "@/lib/server/images";
import { shrunkPicture } from "@/lib/server/shrunk-pictures";

const Query = z.object({
  url: z.string().max(2048),
  w: z.coerce.number().pipe(z.literal(IMAGE_WIDTHS)).optional(),
});

/**
 * Pictures of allowed hosts, raster formats only, made small enough where a width is given.
 * @query `?url=`, `?w=640` or `1280`
 */
export const GET = sharedRoute({ query: Query }, async ({ query, request }) => {
  const picture =
    query.w === undefined
      ? await fetchPicture(query.url, request.signal)
      : await shrunkPicture(query.url, query.w, request.signal);
  if (!picture.ok) return picture;
  const headers = {
    "content-type": picture.data.type,
    "cache-control": "public, max-age=604800, immutable",
  };
  return ok(new Response(picture.data.bytes, { headers }));
});
