import { expect } from "@playwright/test";
import * as api from "@/lib/api";

/** Where requests go. */
export interface Place {
  /** What visitors call the app. */
  origin: string;
  /** Of the sandbox behind it. */
  upstreamOrigin: string;
}

interface Request {
  body?: object;
  /** Its `Idempotency-Key`. */
  key?: string;
  /** Another instance of the app to send it to. */
  address?: string | undefined;
}

/** A browser's requests without a browser: for what is not about pages, and outlives a dead app. */
export interface Client {
  send(
    method: "GET" | "POST" | "PUT" | "DELETE",
    path: string,
    request?: Request,
  ): Promise<{ status: number; body: unknown }>;
  /** Reads a handler. Fails the test unless it answers well. */
  read<T>(path: string): Promise<T>;
  /** The same visitor, whose cookies no reply changes any more. */
  frozen(): Client;
}

let visitors = 0;

/** Of a network that no browser of the fixtures is in: limits are not shared with them. */
const nextAddress = () => {
  visitors += 1;
  return `172.${16 + (process.pid % 16)}.${visitors >> 8}.${visitors & 255}`;
};

/** Somebody new. */
export function visit(
  place: Place,
  jar: ReadonlyMap<string, string> = new Map(),
  visitor = nextAddress(),
  keeps = true,
): Client {
  const cookies = new Map(jar);
  const send: Client["send"] = async (method, path, { body, key, address } = {}) => {
    const response = await fetch((address ?? place.origin) + path, {
      method,
      headers: {
        origin: place.origin,
        "accept-language": "en",
        "x-requested-with": "loyalty-web",
        "x-forwarded-for": visitor,
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(method !== "GET" && { "content-type": "application/json" }),
        ...(key !== undefined && { "idempotency-key": key }),
      },
      ...(method !== "GET" && { body: JSON.stringify(body ?? {}) }),
    });
    for (const line of keeps ? response.headers.getSetCookie() : []) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined) cookies.set(name, value ?? "");
    }
    return { status: response.status, body: await response.json() };
  };
  return {
    send,
    read: async <T>(path: string) => {
      const { status, body } = await send("GET", path);
      expect(status, `${path}: ${JSON.stringify(body)}`).toBe(200);
      return (body as { data: T }).data;
    },
    frozen: () => visit(place, cookies, visitor, false),
  };
}

/** A member who has just signed in. */
export async function enterAs(
  place: Place,
  { login, password }: { login: string; password: string },
): Promise<Client> {
  const client = visit(place);
  const { status, body } = await client.send("POST", api.session, { body: { login, password } });
  expect(status, JSON.stringify(body)).toBe(200);
  return client;
}
