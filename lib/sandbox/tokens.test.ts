import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSandbox, type Sandbox } from "./index";
import { dataOf, DEVICE, TestClient } from "./testing/client";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

describe("tokens", () => {
  it("kills the old token when the same device makes a new one", async () => {
    const client = new TestClient(sandbox.url);
    await client.newToken("phone-1");
    const old = client.token;
    expect((await client.ask("GET", "/rewards")).status).toBe(200);
    await client.newToken("phone-1");
    expect(client.token).not.toBe(old);
    client.token = old;
    expect((await client.ask("GET", "/rewards")).status).toBe(401);
  });

  it("raises the same token at login and lowers it at logout", async () => {
    const keys = sandbox.control.addMember({ template: "demo" });
    const client = new TestClient(sandbox.url);
    await client.newToken();
    expect((await client.ask("GET", "/cards")).status).toBe(401);
    await client.login(keys.phone, keys.password, "phone");
    expect((await client.ask("GET", "/cards")).status).toBe(200);
    expect(sandbox.control.member(keys.customerId)?.tokens).toContain(client.token);
    await client.ask("POST", "/tokens/{token_id}/actions/logout");
    expect((await client.ask("GET", "/cards")).status).toBe(401);
    expect((await client.ask("GET", "/rewards")).status).toBe(200);
  });

  it("takes user name and token where the project wants that", async () => {
    const basic = await startSandbox({ scheme: "basic" });
    const client = new TestClient(basic.url);
    const header = (token: string) => `Basic ${btoa(`customer_interface:${token}`)}`;
    expect(
      (await client.ask("POST", "/tokens", { body: DEVICE, authorization: null })).status,
    ).toBe(403);
    const made = await client.ask("POST", "/tokens", { body: DEVICE, authorization: header("") });
    const token = String(dataOf(made)["token_id"]);
    expect((await client.ask("GET", "/rewards", { authorization: header(token) })).status).toBe(
      200,
    );
    expect((await client.ask("GET", "/rewards", { authorization: `Bearer ${token}` })).status).toBe(
      401,
    );
    await basic.close();
  });

  it("does not let a blocked card or a locked account in", async () => {
    const blocked = sandbox.control.addMember({ template: "blocked" });
    const locked = sandbox.control.addMember({ template: "demo", locked: true });
    const client = new TestClient(sandbox.url);
    await client.newToken();
    expect((await client.login(blocked.cardNumber, undefined, "card")).status).toBe(400);
    expect((await client.login(locked.login)).status).toBe(403);
  });
});
