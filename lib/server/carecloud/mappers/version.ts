import "server-only";
import { createHash } from "node:crypto";

/** A short name of a value: upstream gives these records no version, or one of whole seconds only. */
export const versionOf = (value: unknown): string =>
  createHash("sha256").update(JSON.stringify(value)).digest("base64url").slice(0, 16);
