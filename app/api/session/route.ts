import { fail } from "@/lib/contracts/result";
import { SignInInput, type SessionView } from "@/lib/contracts/session";
import { clientAddress } from "@/lib/server/client-address";
import { publicRoute } from "@/lib/server/http/route";
import { cookieHash, expiredCookie, sessionCookie } from "@/lib/server/session/cookie";
import { knownDevice, knownDeviceCookie } from "@/lib/server/session/known-device";
import { openerOf } from "@/lib/server/session/open-session";
import { accountOf, signIn } from "@/lib/server/session/sign-in";
import { signOut } from "@/lib/server/session/sign-out";

const view = (state: SessionView["state"]): SessionView => ({ state });
const outage = () => fail("unavailable", { retryable: true });

/** Says `guest` or `member`. */
export const GET = publicRoute(({ session }) =>
  session.state === "unavailable" ? outage() : view(session.state),
);

/**
 * Signs in by e-mail, phone or card number.
 * @body `{login, password}`
 */
export const POST = publicRoute(
  { body: SignInInput },
  async ({ ctx, body, session, request, reply }) => {
    if (session.state === "unavailable") return outage();
    const account = accountOf(body.login);
    const result = await signIn(
      ctx,
      body,
      clientAddress(request),
      openerOf(request, session),
      knownDevice(request, account),
    );
    if (!result.ok) return result;
    reply.append("set-cookie", sessionCookie(request, result.data));
    reply.append("set-cookie", knownDeviceCookie(request, account));
    return view("member");
  },
);

/** Signs out and kills the token upstream. */
export const DELETE = publicRoute(async ({ ctx, session, request, reply }) => {
  // The cookie stays while the record may: the member could not try again without it.
  if (session.state === "unavailable") return outage();
  // Of a dead cookie too: its session may have just gone on under a new id.
  const id = cookieHash(request);
  if (id && (await signOut(ctx, id))) reply.append("set-cookie", expiredCookie(request));
  return view("guest");
});
