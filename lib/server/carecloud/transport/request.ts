import "server-only";
import type { Locale } from "@/lib/i18n/locales";

export type QueryValue = string | number | boolean | readonly string[] | undefined;

export interface ReadRequest {
  /** Path template below the version, e.g. `/tokens/{token_id}`: what logs and errors may show. */
  path: string;
  /** Values of the template's parts; each is encoded, and may be secret. */
  params?: Record<string, string>;
  query?: Record<string, QueryValue>;
  token: string;
}

export interface WriteRequest extends Omit<ReadRequest, "token" | "query"> {
  method: "POST" | "PUT" | "DELETE";
  body?: unknown;
  /** Null only for the call that makes a token. */
  token: string | null;
}

export type Auth = { scheme: "bearer" } | { scheme: "basic"; username: string };

/**
 * Fills a path template.
 * @returns null where a part is missing, or is `.` or `..` and would leave its resource
 */
export const fillPath = (template: string, params: Record<string, string> = {}): string | null => {
  const values = Object.values(params);
  if (values.some((value) => value === "" || value === "." || value === "..")) return null;
  return template.replace(/\{(\w+)\}/g, (part, name: string) =>
    encodeURIComponent(params[name] ?? part),
  );
};

/** Arrays go on the wire with brackets, `name[]=a&name[]=b`, as upstream reads them. */
export const buildQuery = (query: Record<string, QueryValue> = {}): string => {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    if (typeof value === "object") for (const item of value) pairs.append(`${name}[]`, item);
    else pairs.append(name, String(value));
  }
  const text = pairs.toString();
  return text && `?${text}`;
};

/** The language of the page first, English behind it. */
export const acceptLanguage = (locale: Locale): string => `${locale}, en-gb;q=0.8`;

const authorization = (auth: Auth, token: string | null): string | null => {
  if (auth.scheme === "bearer") return token === null ? null : `Bearer ${token}`;
  return `Basic ${Buffer.from(`${auth.username}:${token ?? ""}`).toString("base64")}`;
};

/** All headers of a call, from scratch: nothing of the visitor's request goes upstream. */
export const buildHeaders = (
  auth: Auth,
  token: string | null,
  locale: Locale,
  hasBody: boolean,
): Record<string, string> => {
  const authorized = authorization(auth, token);
  return {
    accept: "application/json",
    "accept-language": acceptLanguage(locale),
    "user-agent": "loyalty-web",
    ...(authorized === null ? {} : { authorization: authorized }),
    ...(hasBody ? { "content-type": "application/json" } : {}),
  };
};
