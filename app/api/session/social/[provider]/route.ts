import { z } from "zod";
import { fail } from "@/lib/contracts/result";
import { isProvider } from "@/lib/contracts/social";
import { isLocale } from "@/lib/i18n/locales";
import { safeReturnTo } from "@/lib/routes";
import { clientAddress } from "@/lib/server/client-address";
import { settings } from "@/lib/server/config";
import { publicRoute } from "@/lib/server/http/route";
import { begin } from "@/lib/server/social/begin";
import { browserCookie, browserCookieName, browserSecret } from "@/lib/server/social/cookie";
import { land } from "@/lib/server/social/landing";

const params = z.object({ provider: z.string() });
const query = z.object({ locale: z.string().optional(), returnTo: z.string().optional() });

/**
 * Sends the browser to Google, Apple or Facebook to sign in; a page's link leads here.
 * @query `locale`, `returnTo`
 */
export const GET = publicRoute(
  { params, query, part: "socialSignIn" },
  ({ ctx, params: { provider }, query: asked, request, reply }) => {
    const given = isProvider(provider) ? settings().social[provider] : undefined;
    if (!isProvider(provider) || !given) return fail("not_found");
    const locale = isLocale(asked.locale) ? asked.locale : ctx.locale;
    const journey = { provider, locale, returnTo: safeReturnTo(asked.returnTo) };
    const secret = browserSecret(request.cookies.get(browserCookieName())?.value);
    reply.append("set-cookie", browserCookie(secret));
    const userAgent = request.headers.get("user-agent");
    return land(journey, () =>
      begin(journey, given, { address: clientAddress(request), userAgent, secret }),
    );
  },
);
