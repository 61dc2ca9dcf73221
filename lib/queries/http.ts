import type { Envelope, ErrorCode, Failure, FieldErrors } from "@/lib/contracts/result";

/** A handler's refusal, or a network that did not answer; carries what the screen needs to say so. */
export class ApiError extends Error implements Failure {
  // Declared alone: every page carries this, and a field of a class is script.
  declare readonly code: ErrorCode;
  declare readonly retryable: boolean;
  declare readonly fields: FieldErrors | undefined;
  declare readonly retryAfter: number | undefined;
  declare readonly requestId: string | undefined;

  constructor(failure: Failure) {
    super(failure.code);
    Object.assign(this, failure, { name: "ApiError" });
  }
}

interface RequestOptions {
  /** The page's locale, sent as `Accept-Language`. */
  locale: string;
  signal?: AbortSignal | undefined;
}

interface WriteOptions extends RequestOptions {
  body?: unknown;
  idempotencyKey?: string;
}

/**
 * Reads one of our handlers.
 * @throws {ApiError} on any refusal; `upstream_unavailable` when the network does not answer.
 */
export const getJson = <T>(path: string, options: RequestOptions): Promise<T> =>
  request<T>(path, { method: "GET" }, options);

/**
 * Writes through one of our handlers, with the header and content type every write needs.
 * @throws {ApiError} on any refusal; `offline` where nothing was sent, `outcome_unknown` when the
 *   network breaks before an answer.
 */
export const sendJson = <T>(
  method: "POST" | "PUT" | "DELETE",
  path: string,
  { body, idempotencyKey, ...options }: WriteOptions,
): Promise<T> =>
  request<T>(
    path,
    {
      method,
      headers: {
        "content-type": "application/json",
        "x-requested-with": "loyalty-web",
        ...(idempotencyKey && { "idempotency-key": idempotencyKey }),
      },
      body: JSON.stringify(body ?? {}),
    },
    options,
  );

async function request<T>(
  path: string,
  init: RequestInit,
  { locale, signal }: RequestOptions,
): Promise<T> {
  const unreachable: Failure =
    init.method === "GET"
      ? { code: "upstream_unavailable", retryable: true }
      : { code: "outcome_unknown", retryable: false };
  // Said before anything is sent: a write is never kept for later, and so has not happened.
  // Only the browser's no can be believed: its yes may be a network that leads nowhere.
  if (!navigator.onLine) throw new ApiError({ code: "offline", retryable: true });
  let response: Response;
  try {
    response = await fetch(path, {
      ...init,
      signal: signal ?? null,
      headers: { ...init.headers, accept: "application/json", "accept-language": locale },
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError(unreachable);
  }
  const envelope = await readEnvelope<T>(response);
  if (!envelope) throw new ApiError(unreachable);
  if ("error" in envelope) throw new ApiError(envelope.error);
  return envelope.data;
}

/** The reply's envelope, or null where something in between answered in our place. */
async function readEnvelope<T>(response: Response): Promise<Envelope<T> | null> {
  try {
    const body: unknown = await response.json();
    if (typeof body !== "object" || body === null) return null;
    return "data" in body || "error" in body ? (body as Envelope<T>) : null;
  } catch {
    return null;
  }
}
