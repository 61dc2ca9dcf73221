import "server-only";
import type { NextRequest } from "next/server";
import type { ZodType } from "zod";
import type { Part } from "@/lib/contracts/parts";
import { fail } from "@/lib/contracts/result";
import type { Locale } from "@/lib/i18n/locales";
import { isOffered } from "@/lib/server/parts";
import { readText } from "./body";
import { localeOf } from "./locale";
import { answer } from "./reply";

interface FormOptions<B, P> {
  body: ZodType<B>;
  params: ZodType<P>;
  part: Part;
}

/**
 * For a form that another site has the browser post here, as some identity providers do. It cannot
 * carry our own header or origin, and no cookie of ours comes with it, so it may neither know nor
 * change a session: whatever it says has to be bound to the browser by the page it leads to.
 * Everything else that writes is a `publicRoute` or a `memberRoute`, which refuse other origins.
 */
export function crossSiteFormRoute<B, P>(
  { body, params, part }: FormOptions<B, P>,
  handler: (call: { body: B; params: P; locale: Locale }) => unknown,
) {
  return (request: NextRequest, context: { params: Promise<unknown> }): Promise<Response> =>
    answer(request, context.params, async (exchange) => {
      if (!isOffered(part, null)) return fail("not_offered");
      const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
      if (type !== "application/x-www-form-urlencoded") return fail("unsupported_media_type");
      const text = await readText(request);
      if (!text.ok) return text;
      const form = body.safeParse(Object.fromEntries(new URLSearchParams(text.data)));
      const path = params.safeParse(exchange.params);
      if (!form.success || !path.success) return fail("bad_request");
      return handler({ body: form.data, params: path.data, locale: localeOf(request) });
    });
}
