import "server-only";
import { fail, ok, type FieldErrors, type FieldReason, type Result } from "@/lib/contracts/result";
import type { z, ZodType } from "zod";

export const MAX_BODY_BYTES = 64 * 1024;

/**
 * Reads a body as text, giving up as soon as it is too long, whatever its Content-Length claims.
 * @returns `too_large` or `bad_request`
 */
export async function readText(
  request: Request,
  maxBytes: number = MAX_BODY_BYTES,
): Promise<Result<string>> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return fail("too_large");
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of request.body ?? []) {
      size += chunk.byteLength;
      if (size > maxBytes) return fail("too_large");
      chunks.push(chunk);
    }
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch {
    return fail("bad_request");
  }
}

/** Reads a JSON body. @returns `too_large` or `bad_request` */
export async function readJson(request: Request, maxBytes?: number): Promise<Result<unknown>> {
  const text = await readText(request, maxBytes);
  if (!text.ok) return text;
  try {
    return ok(JSON.parse(text.data));
  } catch {
    return fail("bad_request");
  }
}

/** Checks a body; what is wrong with which field goes beside that field. */
export function parseBody<T>(schema: ZodType<T>, value: unknown): Result<T> {
  const result = schema.safeParse(value);
  if (result.success) return ok(result.data);
  const fields: FieldErrors = {};
  for (const issue of result.error.issues) {
    const name = issue.path.join(".");
    if (name === "") return fail("bad_request");
    fields[name] ??= reasonOf(issue, value);
  }
  return fail("invalid_fields", { fields });
}

function reasonOf(issue: z.core.$ZodIssue, body: unknown): FieldReason {
  switch (issue.code) {
    case "too_big":
      return "too_long";
    case "too_small":
      return "required";
    case "invalid_value":
      return "not_allowed_value";
    case "invalid_type":
      return valueAt(body, issue.path) === undefined ? "required" : "invalid_format";
    default:
      return "invalid_format";
  }
}

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], body);
