import "server-only";
import { allowedImage } from "@/lib/server/images";
import type { AttachmentRecord, MessageDetailRecord, MessageRecord } from "../schemas/messages";

/** Characters that show nothing, or turn a name round so that `exe.png` is read for `gnp.exe`. */
const DECEIVING = /[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;

const plainName = (name: string | null): string | null =>
  name?.replace(DECEIVING, " ").replace(/\s+/g, " ").trim() || null;

/** Where an attachment's bytes are. */
export type AttachmentSource = { kind: "url"; url: string } | { kind: "base64"; data: string };

/** One attachment; without a source it is known by its name only. */
export interface AttachmentEntry {
  name: string | null;
  source: AttachmentSource | null;
}

/** The last part of an address, as a file's name. */
const nameIn = (record: AttachmentRecord | undefined): string | null => {
  const url = record?.upload_method === "url" ? URL.parse(record.file_data ?? "") : null;
  const last = url?.pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last) || null;
  } catch {
    return last;
  }
};

const sourceOf = (record: AttachmentRecord | undefined): AttachmentSource | null => {
  const data = record?.file_data ?? null;
  if (data === null) return null;
  if (record?.upload_method === "base64") return { kind: "base64", data };
  return allowedImage(data) ? { kind: "url", url: data } : null;
};

/**
 * A message's attachments. Upstream tells their names with the detail and where the files are with
 * the message, and says nowhere which belongs to which: by the name in the address, else by their
 * order where both lists are as long. A file that cannot be told apart is not offered under a name
 * that may be another's.
 */
export const attachmentsOf = (
  { attachments: files }: MessageRecord,
  { attachments: named }: MessageDetailRecord,
): AttachmentEntry[] => {
  if (named.length === 0) {
    return files.map((file) => ({ name: plainName(nameIn(file)), source: sourceOf(file) }));
  }
  return named.map(({ attachment_format: name }, index) => {
    const byName = files.find((file) => name !== null && nameIn(file) === name);
    const byOrder = files.length === named.length ? files[index] : undefined;
    return { name: plainName(name), source: sourceOf(byName ?? byOrder) };
  });
};
