import "server-only";
import { PROVIDERS, type Provider } from "@/lib/contracts/social";
import { settings } from "@/lib/server/config";
import { isOffered } from "@/lib/server/parts";
import { isFramed, type AskingHeaders } from "@/lib/server/http/framing";
import { worksIn } from "./webview";

/**
 * The providers that a visitor may sign in with: configured, and not refusing their browser. In a frame
 * there are none: no provider shows itself there.
 */
export const offeredProviders = (headers: AskingHeaders): Provider[] =>
  isOffered("socialSignIn", null) && !isFramed(headers)
    ? PROVIDERS.filter(
        (provider) => settings().social[provider] && worksIn(provider, headers.get("user-agent")),
      )
    : [];
