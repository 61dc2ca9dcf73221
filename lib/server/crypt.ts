import "server-only";
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { settings } from "./config";

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Names a key without giving anything of it away, so that opening picks the right one at once. */
const keyId = (key: Buffer): string =>
  createHash("sha256").update("key-id").update(key).digest("base64url").slice(0, 8);

/**
 * Encrypts with AES-256-GCM under the newest of `SESSION_SECRETS`.
 * @returns `<key id>.<nonce, tag and ciphertext in base64url>`
 */
export function seal(plain: string, keys: readonly Buffer[] = settings().sessionKeys): string {
  const key = keys[0];
  if (!key) throw new Error("No key to encrypt with");
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const text = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
  const sealed = Buffer.concat([nonce, cipher.getAuthTag(), text]);
  return `${keyId(key)}.${sealed.toString("base64url")}`;
}

/** Decrypts what `seal` made under any of the keys; null where it was changed or its key is gone. */
export function open(
  sealed: string,
  keys: readonly Buffer[] = settings().sessionKeys,
): string | null {
  const [id, body] = sealed.split(".");
  const key = keys.find((candidate) => keyId(candidate) === id);
  if (!key || !body) return null;
  const bytes = Buffer.from(body, "base64url");
  if (bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    });
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const text = bytes.subarray(NONCE_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

/** Whether it was sealed under the newest key: what was not is sealed anew before the old key goes. */
export const isCurrent = (
  sealed: string,
  keys: readonly Buffer[] = settings().sessionKeys,
): boolean => keys[0] !== undefined && sealed.startsWith(`${keyId(keys[0])}.`);

/** SHA-256 in base64url: what stands for a session id, or an address, in store keys. */
export const hashId = (id: string): string => createHash("sha256").update(id).digest("base64url");
