import "server-only";
import { resetSettings } from "./config";
import { log } from "./log";

const BASE: Record<string, string> = {
  CARECLOUD_URL: "http://127.0.0.1:4010/webservice/rest-api",
  CARECLOUD_APPLICATION_ID: "loyalty-web",
  APP_ORIGIN: "http://localhost:3000",
  SESSION_SECRETS: "11".repeat(32),
};

/** For tests: complete settings, but for what the test is about. An empty value unsets. */
export function useTestSettings(overrides: Record<string, string> = {}): void {
  Object.assign(process.env, BASE, overrides);
  resetSettings();
  log.level = "silent";
}
