import { randomBytes } from "node:crypto";

interface Token {
  device: string;
  language: string;
  customerId: string | null;
}

/**
 * Device tokens. One lives per device and application; making a new one kills the old. Login
 * raises a token in place, logout lowers it, and neither changes its id.
 */
export class Tokens {
  readonly #tokens = new Map<string, Token>();
  readonly #byDevice = new Map<string, string>();

  create(device: string, language: string): string {
    const old = this.#byDevice.get(device);
    if (old) this.#tokens.delete(old);
    const id = randomBytes(20).toString("hex");
    this.#tokens.set(id, { device, language, customerId: null });
    this.#byDevice.set(device, id);
    return id;
  }

  /** Undefined: no such token; null: anonymous. */
  customerOf(id: string): string | null | undefined {
    return this.#tokens.get(id)?.customerId;
  }

  raise(id: string, customerId: string | null): void {
    const token = this.#tokens.get(id);
    if (token) token.customerId = customerId;
  }

  setLanguage(id: string, language: string): void {
    const token = this.#tokens.get(id);
    if (token) token.language = language;
  }

  languageOf(id: string): string | undefined {
    return this.#tokens.get(id)?.language;
  }

  /** Kills the tokens of a member, or (null) the anonymous ones; gives how many. */
  kill(customerId: string | null): number {
    const dead = this.#of(customerId);
    for (const [id, token] of dead) {
      this.#tokens.delete(id);
      this.#byDevice.delete(token.device);
    }
    return dead.length;
  }

  of(customerId: string): string[] {
    return this.#of(customerId).map(([id]) => id);
  }

  all(): string[] {
    return [...this.#tokens.keys()];
  }

  #of(customerId: string | null) {
    return [...this.#tokens].filter(([, token]) => token.customerId === customerId);
  }
}
