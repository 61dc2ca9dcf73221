import { describe, expect, test } from "vitest";
import { parseSettings, type Settings } from "./config";

const hex = "ab".repeat(32);
const complete = {
  CARECLOUD_URL: "https://sandbox.example.com/webservice/rest-api/",
  CARECLOUD_APPLICATION_ID: "web",
  APP_ORIGIN: "https://club.example.com",
  SESSION_SECRETS: hex,
};

function valid(env: Record<string, string>): Settings {
  const result = parseSettings({ ...complete, ...env });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.settings;
}

function refused(env: Record<string, string | undefined>): string[] {
  const result = parseSettings({ ...complete, ...env });
  return result.ok ? [] : result.problems.map(({ name }) => name);
}

describe("settings", () => {
  test("have defaults for all but four", () => {
    expect(valid({})).toMatchObject({
      careCloudUrl: "https://sandbox.example.com/webservice/rest-api",
      apiVersion: "v1.0",
      applicationId: "web",
      auth: { scheme: "bearer" },
      timeZone: "Europe/Prague",
      appOrigin: "https://club.example.com",
      trustedProxies: 0,
      imageHosts: ["sandbox.example.com"],
      sessionStoreUrl: "file:.data/sessions.db",
      embedOrigins: [],
      siteConfig: null,
      logLevel: "info",
      port: 3000,
      drainSeconds: 10,
    });
  });

  test("name what is wrong with a provider next to all else", () => {
    expect(refused({ SOCIAL_GOOGLE_CLIENT_ID: "g", PORT: "x" })).toEqual([
      "PORT",
      "SOCIAL_GOOGLE_CLIENT_SECRET",
    ]);
    const google = { SOCIAL_GOOGLE_CLIENT_ID: "g", SOCIAL_GOOGLE_CLIENT_SECRET: "s" };
    expect(valid(google).social).toHaveProperty("google.clientId", "g");
  });

  test("that are missing are all named at once, empty ones too", () => {
    const result = parseSettings({ CARECLOUD_URL: " ", TRUSTED_PROXIES: "many" });
    if (result.ok) throw new Error("accepted");
    expect(result.problems).toEqual([
      { name: "CARECLOUD_URL", message: "is missing" },
      { name: "CARECLOUD_APPLICATION_ID", message: "is missing" },
      { name: "APP_ORIGIN", message: "is missing" },
      { name: "TRUSTED_PROXIES", message: "must be a whole number from 0 to 10" },
      { name: "SESSION_SECRETS", message: "is missing" },
    ]);
  });

  test.each([
    ["CARECLOUD_URL", "http://sandbox.example.com/webservice/rest-api"],
    ["CARECLOUD_URL", "https://sandbox.example.com"],
    ["CARECLOUD_URL", "https://user:secret@sandbox.example.com/webservice/rest-api"],
    ["CARECLOUD_URL", "http://127.0.0.1.example.com/webservice/rest-api"],
    ["CARECLOUD_URL", "sandbox"],
    ["CARECLOUD_API_VERSION", "1.0"],
    ["CARECLOUD_AUTH", "digest"],
    ["CARECLOUD_TIME_ZONE", "Europe/Atlantis"],
    ["APP_ORIGIN", "http://club.example.com"],
    ["APP_ORIGIN", "https://club.example.com/app"],
    ["TRUSTED_PROXIES", "-1"],
    ["IMAGE_HOSTS", "https://images.example.com"],
    ["IMAGE_HOSTS", "images.example.com/folder"],
    ["SESSION_SECRETS", "too-short"],
    ["SESSION_SECRETS", `${hex},`],
    ["SESSION_SECRETS", `${hex},${hex.slice(2)}`],
    ["SESSION_STORE_URL", "mysql://host"],
    ["SESSION_STORE_URL", "file:"],
    ["EMBED_ORIGINS", "https://app.example.com/path"],
    ["LOG_LEVEL", "loud"],
    ["PORT", "65536"],
    ["DRAIN_SECONDS", "1.5"],
  ])("refuse %s=%s", (name, value) => expect(refused({ [name]: value })).toEqual([name]));

  test("never show a value, least of all a secret", () => {
    const result = parseSettings({
      CARECLOUD_URL: "https://user:hunter2@example.com",
      SESSION_SECRETS: "hunter2",
      SESSION_STORE_URL: "redis//:hunter2@host",
    });
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain("hunter2");
  });

  test("allow plain http on this machine only", () => {
    for (const host of ["localhost:3000", "127.0.0.1:3000", "[::1]:3000"]) {
      expect(valid({ APP_ORIGIN: `http://${host}` }).appOrigin).toBe(`http://${host}`);
      expect(refused({ CARECLOUD_URL: `http://${host}/webservice/rest-api` })).toEqual([]);
    }
  });

  test("take keys as hex, base64 and base64url, newest first", () => {
    const keys = [Buffer.alloc(32, 1), Buffer.alloc(32, 0xfe), Buffer.alloc(32, 0xff)] as const;
    const [first, second, third] = keys;
    const text = `${first.toString("hex")}, ${second.toString("base64")},${third.toString("base64url")}`;
    expect(valid({ SESSION_SECRETS: text }).sessionKeys).toEqual(keys);
  });

  test("ask for a user name with basic authorisation", () => {
    expect(refused({ CARECLOUD_AUTH: "basic" })).toEqual(["CARECLOUD_USERNAME"]);
    expect(refused({ CARECLOUD_AUTH: "basic", CARECLOUD_USERNAME: "a:b" })).toEqual([
      "CARECLOUD_USERNAME",
    ]);
    expect(valid({ CARECLOUD_AUTH: "basic", CARECLOUD_USERNAME: "site" }).auth).toEqual({
      scheme: "basic",
      username: "site",
    });
  });

  test("list hosts and origins", () => {
    const settings = valid({
      IMAGE_HOSTS: "cdn.example.com, Images.example.com:8443".toLowerCase(),
      EMBED_ORIGINS: "https://app.example.com",
    });
    expect(settings.imageHosts).toEqual([
      "sandbox.example.com",
      "cdn.example.com",
      "images.example.com:8443",
    ]);
    expect(settings.embedOrigins).toEqual(["https://app.example.com"]);
  });
});
