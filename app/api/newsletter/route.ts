import { NewsletterInput } from "@/lib/contracts/newsletter";
import { clientAddress } from "@/lib/server/client-address";
import { publicRoute } from "@/lib/server/http/route";
import { joinNewsletter, listNewsletterAgreements } from "@/lib/server/newsletter";

/** What has to be agreed to for the newsletter. */
export const GET = publicRoute({ part: "newsletter" }, ({ ctx }) => listNewsletterAgreements(ctx));

/**
 * Signs an e-mail address up without an account.
 * @body `{email, agreements}`; `agreements` are the ids of what was agreed to
 */
export const POST = publicRoute(
  { part: "newsletter", body: NewsletterInput },
  ({ ctx, body, request }) => joinNewsletter(ctx, body, clientAddress(request)),
);
