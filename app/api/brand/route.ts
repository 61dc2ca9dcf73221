import { z } from "zod";
import { fail, ok } from "@/lib/contracts/result";
import { madeIconFile } from "@/lib/server/brand-icons";
import { sharedRoute } from "@/lib/server/http/route";
import { brandFile } from "@/lib/site/brand-file";

const Query = z.object({ file: z.string().max(64) });

/**
 * The brand's own files: logo, fonts, pictures that the site file names, icons made of its own.
 * @query `?file=`
 */
export const GET = sharedRoute({ query: Query }, async ({ query }) => {
  const file = brandFile(query.file) ?? (await madeIconFile(query.file));
  if (!file) return fail("not_found");
  const headers = {
    "content-type": file.type,
    // Another content is another name.
    "cache-control": "public, max-age=31536000, immutable",
  };
  return ok(new Response(new Uint8Array(file.bytes), { headers }));
});
