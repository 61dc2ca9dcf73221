import "server-only";
import { PROVIDERS, type Provider } from "@/lib/contracts/social";
import { settings } from "@/lib/server/config";
import { isOffered } from "@/lib/server/parts";
import { worksIn } from "./webview";

/** The providers that a visitor may sign in with: configured, and not refusing their browser. */
export const offeredProviders = (userAgent: string | null): Provider[] =>
  isOffered("socialSignIn", null)
    ? PROVIDERS.filter((provider) => settings().social[provider] && worksIn(provider, userAgent))
    : [];
