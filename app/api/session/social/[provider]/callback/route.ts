import { z } from "zod";
import { fail } from "@/lib/contracts/result";
import { isProvider } from "@/lib/contracts/social";
import { socialCallback } from "@/lib/api/social";
import { settings } from "@/lib/server/config";
import { crossSiteFormRoute } from "@/lib/server/http/form-route";
import { publicRoute } from "@/lib/server/http/route";
import { sessionCookie } from "@/lib/server/session/cookie";
import { openerOf } from "@/lib/server/session/open-session";
import { postsItsReply } from "@/lib/server/social/begin";
import { browserCookieName } from "@/lib/server/social/cookie";
import { finish } from "@/lib/server/social/finish";
import { land, problemPage } from "@/lib/server/social/landing";
import { pickUp, ProviderReply, putAside, recall } from "@/lib/server/social/pending";

const params = z.object({ provider: z.string() });

/**
 * Where a provider sends the browser back to: signs in by what it says, in the browser that began.
 * @query what the provider adds, or `reference` of a form it posted
 */
export const GET = publicRoute(
  {
    params,
    query: ProviderReply.extend({ reference: z.string().max(100).optional() }),
    part: "socialSignIn",
  },
  ({ ctx, params: { provider }, query: { reference, ...query }, session, request, reply }) => {
    const given = isProvider(provider) ? settings().social[provider] : undefined;
    if (!isProvider(provider) || !given) return fail("not_found");
    return land({ provider, locale: ctx.locale }, async () => {
      const said = reference === undefined ? query : ((await pickUp(reference)) ?? {});
      const secret = request.cookies.get(browserCookieName())?.value ?? null;
      const back = { provider, given, reply: said, secret };
      const landing = await finish(ctx, openerOf(request, session), back);
      if (landing.session) reply.append("set-cookie", sessionCookie(request, landing.session));
      return landing.to;
    });
  },
);

/**
 * Takes the form that Apple has the browser post from its own site, and answers with a redirect to
 * the above. No cookie of ours comes along with such a post: the form is put aside under a reference
 * for one use, and only the browser that began can do something with it.
 * @body form fields `state`, `code`, `error`
 */
export const POST = crossSiteFormRoute(
  { params, body: ProviderReply, part: "socialSignIn" },
  ({ params: { provider }, body, locale }) => {
    const posts = isProvider(provider) && postsItsReply(provider) && settings().social[provider];
    if (!posts) return fail("not_found");
    return land({ provider, locale }, async () => {
      const pending = await recall(body.state);
      if (pending?.provider !== provider) return problemPage({ provider, locale }, "expired");
      const query = new URLSearchParams({ reference: await putAside(body) });
      return `${socialCallback(provider)}?${query.toString()}`;
    });
  },
);
