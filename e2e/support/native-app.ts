/** Another application of the brand's, with device tokens of its own. */
export class NativeApp {
  readonly #base: string;
  readonly #id: string;

  constructor(upstreamOrigin: string, id = "native-app") {
    this.#base = `${upstreamOrigin}/webservice/rest-api/customer-interface/v1.0`;
    this.#id = id;
  }

  /** Signs a member in here and asks for a code for somewhere else. */
  async codeFor(member: { login: string; password: string }, applicationId: string) {
    const token = await this.#token();
    await this.#call(`/tokens/${token}/actions/login`, token, {
      login_type: "email",
      login_value: member.login,
      password: member.password,
    });
    const query = `external_application_id=${applicationId}&token_type=1`;
    const { data } = await this.#call(`/tokens/${token}/actions/auth-token?${query}`, token);
    return { token: data.authentication_token, tokenRequestId: data.token_request_id };
  }

  /** Signs somebody in by a code. @returns the customer, null where it is refused */
  async signIn(code: { token: unknown; tokenRequestId: unknown }): Promise<string | null> {
    const token = await this.#token();
    const { data } = await this.#call(
      `/tokens/${token}/actions/authentication-token-login`,
      token,
      { application_id: this.#id, token: code.token, token_request_id: code.tokenRequestId },
    );
    return data?.customer_id ?? null;
  }

  async #token(): Promise<string> {
    const device = {
      device_id: crypto.randomUUID(),
      device_system: "Test",
      device_name: "Test",
      device_type: "Phone",
    };
    const setup = { language_id: "en", allowed_gps: false, allowed_notifications: false };
    const body = { device, setup, external_application_id: this.#id };
    const { data } = await this.#call("/tokens", null, body);
    return data.token_id ?? "";
  }

  async #call(path: string, token: string | null, body?: unknown) {
    const response = await fetch(this.#base + path, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        "content-type": "application/json",
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return (await response.json()) as { data: Record<string, string | undefined> };
  }
}
