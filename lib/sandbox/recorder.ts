import type { RecordedRequest } from "./types";

/** The oldest go first: a bench sends more than anybody will read. */
const MOST = 10_000;

/** Remembers requests in order. Passwords never get in. */
export class Recorder {
  #records: RecordedRequest[] = [];
  constructor(readonly mode: "off" | "requests" | "exchanges") {}

  add(record: RecordedRequest): void {
    if (this.mode === "off") return;
    this.#records.push(record);
    if (this.#records.length > MOST * 1.1) this.#records = this.#records.slice(-MOST);
  }

  list(filter: { customerId?: string | undefined; operation?: string | undefined } = {}) {
    return this.#records.filter(
      (it) =>
        (filter.customerId === undefined || it.customerId === filter.customerId) &&
        (filter.operation === undefined || it.operation === filter.operation),
    );
  }

  clear(): void {
    this.#records = [];
  }
}

const SECRET = /password|token/i;

/** A copy of a body in which whatever is secret is replaced. */
export function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== "object" || value === null) return value;
  // `validate-customer-data` takes a password as `{type: "password", value}`.
  const isPassword = (value as { type?: unknown }).type === "password";
  return Object.fromEntries(
    Object.entries(value).map(([key, it]) => [
      key,
      (SECRET.test(key) || (isPassword && key === "value")) && typeof it === "string"
        ? "[redacted]"
        : redact(it),
    ]),
  );
}

/** Token ids stand in paths: `/tokens/{id}/actions/login` is recorded without it. */
export function redactUrl(url: string): string {
  return url.replace(/\/tokens\/[^/?]+/, "/tokens/redacted");
}
