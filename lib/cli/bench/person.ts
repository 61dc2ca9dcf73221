import type { Dispatcher } from "undici";
import { sessionCookie } from "./visitors";

/** Headers of a script of our own pages, without which no write is taken. */
const OWN = { "content-type": "application/json", "x-requested-with": "loyalty-web" };

interface Identity {
  address: string;
  /** Null for a guest. */
  cookie: string | null;
}

interface Answer {
  headers: Dispatcher.ResponseData["headers"];
  text: string;
}

/** One visitor as the server sees them, who takes nothing but a right answer for an answer. */
export class Person {
  #cookie: string | null;
  readonly #address: string;

  constructor(
    readonly pool: Dispatcher,
    readonly origin: string,
    { address, cookie }: Identity,
    /** Told how long each request took, in milliseconds. */
    readonly note: (ms: number) => void,
    readonly locale = "en",
  ) {
    this.#cookie = cookie;
    this.#address = address;
  }

  /** Opens a page and waits for the last of it. */
  async page(route: string): Promise<void> {
    const { text } = await this.#ask("GET", this.#pathOf(route));
    if (!text.endsWith("</html>")) throw new Error(`GET ${route} broke off`);
  }

  /** Opens a page and goes before it is there, as people do. */
  async leave(route: string, afterMs: number): Promise<void> {
    const signal = AbortSignal.timeout(afterMs);
    await this.#ask("GET", this.#pathOf(route), { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }

  async read<T>(path: string): Promise<T> {
    const { text } = await this.#ask("GET", path);
    return (JSON.parse(text) as { data: T }).data;
  }

  async write<T>(
    method: "POST" | "PUT" | "DELETE",
    path: string,
    body: unknown = {},
    headers: Record<string, string> = {},
  ): Promise<T> {
    const answer = await this.#ask(method, path, {
      headers: { ...OWN, origin: this.origin, ...headers },
      body: JSON.stringify(body),
    });
    this.#cookie = sessionCookie([answer.headers["set-cookie"] ?? []].flat()) ?? this.#cookie;
    return (JSON.parse(answer.text) as { data: T }).data;
  }

  #pathOf(route: string): string {
    return `/${this.locale}${route === "/" ? "" : route}`;
  }

  async #ask(
    method: Dispatcher.HttpMethod,
    path: string,
    { headers, ...options }: Partial<Dispatcher.RequestOptions> = {},
  ): Promise<Answer> {
    const began = performance.now();
    const reply = await this.pool.request({
      method,
      path,
      headers: {
        "x-forwarded-for": this.#address,
        "accept-language": this.locale,
        ...(this.#cookie !== null && { cookie: this.#cookie }),
        ...(headers as Record<string, string> | undefined),
      },
      ...options,
    });
    const text = await reply.body.text();
    if (reply.statusCode !== 200) {
      throw new Error(`${method} ${path} answered ${reply.statusCode}: ${text.slice(0, 200)}`);
    }
    this.note(performance.now() - began);
    return { headers: reply.headers, text };
  }
}
