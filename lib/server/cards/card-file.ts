import "server-only";
import type { CardFile } from "@/lib/contracts/cards";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { getCardFileUrl } from "@/lib/server/carecloud/card-files";
import type { MemberContext } from "@/lib/server/carecloud/context";
import { allowedUrl, fetchCapped } from "@/lib/server/fetch-file";
import { rasterType } from "@/lib/server/images";
import { log } from "@/lib/server/log";

const MAX_BYTES = 5 * 1024 * 1024;
const PNG = "image/png";
const PASS = "application/vnd.apple.pkpass";

/** What a kind of file is sent as, and how its content is recognised. */
const KINDS: Record<CardFile, { type: string; name: string }> = {
  png: { type: PNG, name: "card-barcode.png" },
  "qr-png": { type: PNG, name: "card-qr.png" },
  wallet: { type: PASS, name: "card.pkpass" },
};

/** A wallet pass is a ZIP file. */
const isZip = (bytes: Buffer) => bytes.subarray(0, 4).toString("latin1") === "PK\x03\x04";

const isOf = (type: string, bytes: Buffer) =>
  type === PASS ? isZip(bytes) : rasterType(bytes) === type;

/**
 * A file of a card as a download. Its address may carry account data, so that this server fetches it,
 * from allowed hosts only, and passes on what it is by its content: never what the host calls it.
 * @returns `not_found` also for another member's card; `upstream_unavailable`
 * Upstream: `GET /cards/{card_id}`, `POST /cards/actions/generate-digital-card-file`, and the file
 */
export async function cardFile(
  ctx: MemberContext,
  id: string,
  kind: CardFile,
): Promise<Result<Response>> {
  const made = await getCardFileUrl(ctx, id, kind);
  if (!made.ok) return made;
  const url = allowedUrl(made.data);
  if (!url) {
    // The host alone: the rest of the address may be secret.
    const host = URL.parse(made.data)?.host ?? null;
    log.warn({ requestId: ctx.requestId, host }, "card files are on a host that is not allowed");
    return fail("upstream_unavailable");
  }
  const { type, name } = KINDS[kind];
  const bytes = await fetchCapped(url, { accept: type, maxBytes: MAX_BYTES, signal: ctx.signal });
  if (!bytes.ok) return bytes;
  if (!isOf(type, bytes.data)) return fail("upstream_unavailable");
  const headers = {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}"`,
    "content-length": String(bytes.data.length),
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  };
  return ok(new Response(bytes.data, { headers }));
}
