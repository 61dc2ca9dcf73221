import type { TemplateName } from "@/lib/sandbox/types";

interface Credentials {
  login: string;
  password: string;
  customerId: string;
}

/** A signed-in member as the benchmarks need it. */
export interface Visitor extends Credentials {
  cookie: string;
  address: string;
}

async function post<T>(url: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`POST ${url} answered ${response.status}`);
  return { response, data: (await response.json()) as T };
}

/** Makes `count` members in the sandbox and signs each in, every one from an address of its own. */
export async function signInMany(
  appOrigin: string,
  sandboxOrigin: string,
  count: number,
  template: TemplateName = "demo",
): Promise<Visitor[]> {
  const visitors: Visitor[] = [];
  for (let index = 0; index < count; index += 1) {
    const { data } = await post<Credentials>(`${sandboxOrigin}/_control/members`, {
      template,
    });
    const address = `10.200.${index >> 8}.${index & 255}`;
    const { response } = await post(
      `${appOrigin}/api/session`,
      { login: data.login, password: data.password },
      { origin: appOrigin, "x-requested-with": "loyalty-web", "x-forwarded-for": address },
    );
    const cookie = sessionCookie(response.headers.getSetCookie());
    if (!cookie) throw new Error("Signing in set no session cookie.");
    visitors.push({ ...data, cookie, address });
  }
  return visitors;
}

/** The session's cookie among those that a reply sets, as it is sent back; null where there is none. */
export const sessionCookie = (set: readonly string[]): string | null =>
  set.find((value) => /session=/.test(value))?.split(";")[0] ?? null;

/** Headers of a visitor's browser. */
export const headersOf = ({ cookie, address }: Visitor): Record<string, string> => ({
  cookie,
  "x-forwarded-for": address,
  "accept-language": "en",
});

/**
 * What a handler of ours gives a visitor.
 * @param visitor null for a guest
 * @throws Error where it refuses
 */
export async function readAs<T>(origin: string, visitor: Visitor | null, path: string): Promise<T> {
  const headers = visitor ? headersOf(visitor) : {};
  const response = await fetch(`${origin}${path}`, { headers });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return ((await response.json()) as { data: T }).data;
}

/** The member's points as upstream gives them to whoever asks directly, with a token of its own. */
export async function directRead(
  sandboxUrl: string,
  { login, password, customerId }: Visitor,
): Promise<{ path: string; headers: Record<string, string> }> {
  const base = `${sandboxUrl}/customer-interface/v1.0`;
  const { data: created } = await post<{ data: { token_id: string } }>(`${base}/tokens`, {
    device: {
      device_id: `bench-${customerId}`,
      device_system: "Web",
      device_name: "bench",
      device_type: "Browser",
    },
    setup: { language_id: "en", allowed_gps: false, allowed_notifications: false },
    external_application_id: "loyalty-web",
  });
  const token = created.data.token_id;
  await post(
    `${base}/tokens/${token}/actions/login`,
    { login_type: "email", login_value: login, password },
    { authorization: `Bearer ${token}` },
  );
  const path = new URL(`${base}/wallet/actions/points-overview?customer_id=${customerId}`);
  return { path: path.pathname + path.search, headers: { authorization: `Bearer ${token}` } };
}

/** Slows every call for one member. @returns ends it */
export async function delayFor(
  sandboxOrigin: string,
  customerId: string,
  ms: number,
): Promise<() => Promise<void>> {
  const { data } = await post<{ id: string }>(`${sandboxOrigin}/_control/faults`, {
    operation: "*",
    customerId,
    fault: { kind: "delay", ms },
  });
  return async () => {
    await fetch(`${sandboxOrigin}/_control/faults/${data.id}`, { method: "DELETE" });
  };
}

/** Has upstream fail one of the member's reads, once: what a retry is for. */
export async function failOnce(sandboxOrigin: string, customerId: string): Promise<void> {
  await post(`${sandboxOrigin}/_control/faults`, {
    operation: "GET /vouchers",
    customerId,
    times: 1,
    fault: { kind: "status", status: 503 },
  });
}
