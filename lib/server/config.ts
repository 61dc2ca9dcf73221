import "server-only";
import { z } from "zod";
import { parsed, required, secureUrl } from "./setting-values";
import { parseSocial, type SocialProviders } from "./social/settings";

export { isLoopbackHost } from "./setting-values";

/** How calls to the Customer interface are authorised. */
export type CareCloudAuth = { scheme: "bearer" } | { scheme: "basic"; username: string };

/** Everything an operator may set in the environment, checked and in the form the app uses. */
export interface Settings {
  /** `<projectURL>`, up to and including `/webservice/rest-api`, without a final slash. */
  careCloudUrl: string;
  apiVersion: string;
  applicationId: string;
  auth: CareCloudAuth;
  customerSourceId: string | null;
  /** IANA zone of the project. */
  timeZone: string;
  /** Scheme, host and port, e.g. `https://club.example.com`. */
  appOrigin: string;
  trustedProxies: number;
  /** Hosts (with port where it is not the default) whose pictures may be shown; CareCloud's is one. */
  imageHosts: string[];
  /** 32 bytes each, newest first. */
  sessionKeys: Buffer[];
  sessionStoreUrl: string;
  embedOrigins: string[];
  /** Identity providers that members may sign in with. */
  social: SocialProviders;
  /** Path of the operator's site file; null for the one in the repository. */
  siteConfig: string | null;
  logLevel: (typeof LOG_LEVELS)[number];
  port: number;
  host: string;
  drainSeconds: number;
}

export interface SettingProblem {
  name: string;
  message: string;
}

export type ParsedSettings =
  { ok: true; settings: Settings } | { ok: false; problems: SettingProblem[] };

type Environment = Record<string, string | undefined>;

export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

const wholeNumber = (min: number, max: number) =>
  parsed(`must be a whole number from ${min} to ${max}`, (value) => {
    const number = /^\d{1,9}$/.test(value) ? Number(value) : -1;
    return number >= min && number <= max ? number : null;
  });

/** A comma-separated list of which every part must parse. */
const listOf = <T>(message: string, parse: (part: string) => T | null) =>
  parsed(message, (value) => {
    const parts = value.split(",").map((part) => part.trim());
    const items = parts.filter((part) => part !== "").map(parse);
    return items.includes(null) ? null : (items as T[]);
  });

const originOf = (value: string): string | null => {
  const url = secureUrl(value);
  return url && url.pathname === "/" ? url.origin : null;
};

const hostOf = (value: string): string | null => {
  const url = URL.parse(`https://${value}`);
  return url && url.host === value.toLowerCase() ? url.host : null;
};

/** 32 bytes written as hex, base64 or base64url. */
function keyOf(value: string): Buffer | null {
  if (/^[0-9a-f]{64}$/i.test(value)) return Buffer.from(value, "hex");
  if (!/^[\w+/-]{43}=?$/.test(value)) return null;
  const key = Buffer.from(value, "base64");
  return key.length === 32 ? key : null;
}

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const storeUrl = (value: string): string | null => {
  if (value.startsWith("file:") && value.length > "file:".length) return value;
  const url = URL.parse(value);
  return url && url.hostname && /^rediss?:$/.test(url.protocol) ? value : null;
};

const schema = z.object({
  CARECLOUD_URL: required.pipe(
    parsed(
      "must be the project's https address ending in /webservice/rest-api (http only for this machine)",
      (value) => {
        const url = secureUrl(value);
        const path = url?.pathname.replace(/\/$/, "");
        return url && path?.endsWith("/webservice/rest-api") ? url.origin + path : null;
      },
    ),
  ),
  CARECLOUD_API_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, "must look like v1.0")
    .default("v1.0"),
  CARECLOUD_APPLICATION_ID: required,
  CARECLOUD_AUTH: z
    .enum(["bearer", "basic"], { error: "must be bearer or basic" })
    .default("bearer"),
  CARECLOUD_USERNAME: z
    .string()
    .regex(/^[^:]+$/, "must not contain a colon")
    .optional(),
  CARECLOUD_CUSTOMER_SOURCE_ID: z.string().optional(),
  CARECLOUD_TIME_ZONE: z
    .string()
    .refine(isTimeZone, "must be an IANA time zone such as Europe/Prague")
    .default("Europe/Prague"),
  APP_ORIGIN: required.pipe(
    parsed(
      "must be the site's https origin without a path, e.g. https://club.example.com (http only for this machine)",
      originOf,
    ),
  ),
  TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
  IMAGE_HOSTS: listOf(
    "must be host names separated by commas, without scheme or path",
    hostOf,
  ).default([]),
  SESSION_SECRETS: required.pipe(
    parsed(
      "must be one or more keys of 32 bytes (hex or base64), separated by commas, newest first",
      (value) => {
        const keys = value.split(",").map((part) => keyOf(part.trim()));
        return keys.includes(null) ? null : (keys as Buffer[]);
      },
    ),
  ),
  SESSION_STORE_URL: parsed(
    "must be file:<path>, redis://<host> or rediss://<host>",
    storeUrl,
  ).default("file:.data/sessions.db"),
  EMBED_ORIGINS: listOf("must be https origins separated by commas", originOf).default([]),
  SITE_CONFIG: z.string().optional(),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(", ")}` })
    .default("info"),
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().default("::"),
  DRAIN_SECONDS: wholeNumber(0, 600).default(10),
});

/**
 * Checks the environment and names everything that is missing or wrong, never showing a value.
 * @param env usually `process.env`; an empty value counts as not set
 */
export function parseSettings(env: Environment): ParsedSettings {
  const given = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, env[name]?.trim() || undefined]),
  );
  const result = schema.safeParse(given);
  const problems: SettingProblem[] = (result.error?.issues ?? []).map((issue) => ({
    name: String(issue.path[0]),
    message: issue.message,
  }));
  if (given.CARECLOUD_AUTH === "basic" && !given.CARECLOUD_USERNAME) {
    problems.push({ name: "CARECLOUD_USERNAME", message: "is missing (CARECLOUD_AUTH is basic)" });
  }
  const social = parseSocial(env);
  problems.push(...social.problems);
  if (!result.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, settings: toSettings(result.data, social.providers) };
}

function toSettings(value: z.output<typeof schema>, social: SocialProviders): Settings {
  return {
    careCloudUrl: value.CARECLOUD_URL,
    apiVersion: value.CARECLOUD_API_VERSION,
    applicationId: value.CARECLOUD_APPLICATION_ID,
    auth:
      value.CARECLOUD_AUTH === "basic"
        ? { scheme: "basic", username: value.CARECLOUD_USERNAME ?? "" }
        : { scheme: "bearer" },
    customerSourceId: value.CARECLOUD_CUSTOMER_SOURCE_ID ?? null,
    timeZone: value.CARECLOUD_TIME_ZONE,
    appOrigin: value.APP_ORIGIN,
    trustedProxies: value.TRUSTED_PROXIES,
    imageHosts: [...new Set([new URL(value.CARECLOUD_URL).host, ...value.IMAGE_HOSTS])],
    sessionKeys: value.SESSION_SECRETS,
    sessionStoreUrl: value.SESSION_STORE_URL,
    embedOrigins: value.EMBED_ORIGINS,
    social,
    siteConfig: value.SITE_CONFIG ?? null,
    logLevel: value.LOG_LEVEL,
    port: value.PORT,
    host: value.HOST,
    drainSeconds: value.DRAIN_SECONDS,
  };
}

let cached: Settings | undefined;

/**
 * The settings of this process, read once.
 * @throws Error naming every wrong setting; the launcher has checked them before anything else runs
 */
export function settings(): Settings {
  if (!cached) {
    const result = parseSettings(process.env);
    if (!result.ok) {
      throw new Error(result.problems.map(({ name, message }) => `${name} ${message}`).join("; "));
    }
    cached = result.settings;
  }
  return cached;
}

/** Forgets what was read, for tests that change the environment. */
export function resetSettings(): void {
  cached = undefined;
}
