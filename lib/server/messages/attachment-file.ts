import "server-only";
import { fail, ok, type Result } from "@/lib/contracts/result";
import type { AttachmentEntry, AttachmentSource } from "@/lib/server/carecloud/messages";
import { fetchAllowed, rasterType } from "@/lib/server/images";

/** Upstream takes attachments of 1 MB; some more than that as base64. */
const MAX_BASE64 = 7 * 1024 * 1024;

const EXTENSIONS: Record<string, string> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
};

/** By the first bytes, as pictures are; all that is not known is bytes and nothing a browser opens. */
const typeOf = (bytes: Buffer): string =>
  bytes.subarray(0, 5).toString("latin1") === "%PDF-"
    ? "application/pdf"
    : (rasterType(bytes) ?? "application/octet-stream");

const bytesOf = async (
  source: AttachmentSource,
  signal: AbortSignal,
): Promise<Result<Buffer<ArrayBuffer>>> => {
  if (source.kind === "url") return fetchAllowed(source.url, "*/*", signal);
  if (source.data.length > MAX_BASE64) return fail("not_found");
  const bytes = Buffer.from(source.data.replace(/^data:[^,]{0,100},/, ""), "base64");
  return bytes.length > 0 ? ok(bytes) : fail("not_found");
};

/** What no file system or header takes, and what could turn a name round. */
const UNSAFE = /[\u0000-\u001f\u007f"\\/:*?<>|%;\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** A name to save the file under: one of its own kind, whatever it was called. */
export const fileName = (name: string | null, type: string): string => {
  const clean = (name ?? "")
    .replace(UNSAFE, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[.\s]+/, "");
  const extension = EXTENSIONS[type];
  if (extension === undefined) return clean.slice(-100) || "attachment";
  const stem = clean.replace(/\.[a-z0-9]{1,5}$/i, "").slice(0, 96) || "attachment";
  return `${stem}.${extension}`;
};

/** Names beyond ASCII travel encoded; what cannot read that gets the plain one. */
const disposition = (name: string): string => {
  const plain = name.normalize("NFD").replace(/[^\x20-\x7e]/g, "");
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || "attachment"}"; filename*=UTF-8''${encoded}`;
};

/**
 * An attachment as a download: never shown in this site's own origin, typed by what it is.
 * @returns `not_found` where it is too large or gone, `upstream_unavailable` where its host is
 */
export const attachmentFile = async (
  { name, source }: AttachmentEntry,
  signal: AbortSignal,
): Promise<Result<Response>> => {
  if (source === null) return fail("not_found");
  const bytes = await bytesOf(source, signal);
  if (!bytes.ok) return bytes;
  const type = typeOf(bytes.data);
  const headers = {
    "content-type": type,
    "content-length": String(bytes.data.length),
    "content-disposition": disposition(fileName(name, type)),
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  };
  return ok(new Response(bytes.data, { headers }));
};
