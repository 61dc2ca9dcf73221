import type { Wire } from "../model";
import type { Exchange } from "./contract";

export interface Answer {
  status: number;
  body: Wire | undefined;
  headers: Headers;
  exchange: Exchange;
}

export interface Asking {
  params?: Record<string, string>;
  query?: string;
  body?: unknown;
  language?: string;
  signal?: AbortSignal;
  /** Replaces the header made from the token. */
  authorization?: string | null;
}

export const DEVICE = {
  device: { device_id: "test", device_system: "web", device_name: "Test", device_type: "browser" },
  setup: { language_id: "en", allowed_gps: false, allowed_notifications: false },
  external_application_id: "loyalty-web",
};

/** A bare client of the Customer interface for the sandbox's own tests. */
export class TestClient {
  token = "";
  customerId = "";
  constructor(readonly url: string) {}

  /** `ask("GET", "/vouchers/{voucher_id}", { params: { voucher_id } })`. */
  async ask(method: string, template: string, asking: Asking = {}): Promise<Answer> {
    const path = template.replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(
        asking.params?.[name] ?? (name === "token_id" ? this.token : this.customerId),
      ),
    );
    const url = `${this.url}/customer-interface/v1.0${path}${asking.query ? `?${asking.query}` : ""}`;
    const { authorization = this.token ? `Bearer ${this.token}` : null } = asking;
    const response = await fetch(url, {
      method,
      headers: {
        "accept-language": asking.language ?? "en, en-gb;q=0.8",
        ...(authorization !== null && { authorization }),
        ...(asking.body !== undefined && { "content-type": "application/json" }),
      },
      redirect: "manual",
      ...(asking.body !== undefined && { body: JSON.stringify(asking.body) }),
      ...(asking.signal && { signal: asking.signal }),
    });
    const text = await response.text();
    const body = text === "" ? undefined : (JSON.parse(text) as Wire);
    const { status, headers } = response;
    const exchange: Exchange = { method, template, url, status, responseBody: body };
    if (asking.body !== undefined) exchange.requestBody = asking.body;
    return { status, body, headers, exchange };
  }

  async newToken(device: string = crypto.randomUUID()): Promise<Answer> {
    const body = { ...DEVICE, device: { ...DEVICE.device, device_id: device } };
    const answer = await this.ask("POST", "/tokens", { body });
    this.token = String(dataOf(answer)["token_id"]);
    return answer;
  }

  async login(value: string, password = "Loyalty2026", type = "email"): Promise<Answer> {
    const answer = await this.ask("POST", "/tokens/{token_id}/actions/login", {
      body: { login_type: type, login_value: value, password },
    });
    if (answer.status === 200) this.customerId = String(dataOf(answer)["customer_id"]);
    return answer;
  }
}

/** A client signed in as somebody. */
export async function signedIn(url: string, login: string): Promise<TestClient> {
  const client = new TestClient(url);
  await client.newToken();
  const { status } = await client.login(login);
  if (status !== 200) throw new Error(`Cannot sign in as ${login}: ${status}`);
  return client;
}

export const dataOf = (answer: Answer) => (answer.body?.["data"] ?? {}) as Wire;

export const itemsOf = (answer: Answer, name: string) => (dataOf(answer)[name] ?? []) as Wire[];

/** `[{name, reason}]` of a 400. */
export function reasonsOf(answer: Answer): string[] {
  const error = answer.body?.["error"] as { error_data?: { invalid_params?: Wire[] } } | undefined;
  return (error?.error_data?.invalid_params ?? []).map(
    (it) => `${String(it["name"])}: ${String(it["reason"])}`,
  );
}
