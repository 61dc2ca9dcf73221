import "server-only";
import { fail, type Failure } from "@/lib/contracts/result";
import { settings } from "@/lib/server/config";

const OWN_CLIENT = "loyalty-web";
const READS = new Set(["GET", "HEAD", "OPTIONS"]);

export const isWrite = (method: string): boolean => !READS.has(method);

/**
 * Refuses a write that another site could have caused: it must carry a header that only a script
 * of this origin may set, be JSON, and come from this origin by what the browser says of it.
 */
export function refuseWrite(request: Request): Failure | null {
  const { headers } = request;
  if (headers.get("x-requested-with") !== OWN_CLIENT) return fail("forbidden").error;
  const origin = headers.get("origin");
  const site = headers.get("sec-fetch-site");
  if (origin === null && site === null) return fail("forbidden").error;
  if (origin !== null && origin !== settings().appOrigin) return fail("forbidden").error;
  if (site !== null && site !== "same-origin") return fail("forbidden").error;
  const type = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  return type === "application/json" ? null : fail("unsupported_media_type").error;
}
