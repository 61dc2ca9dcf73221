import type { PromiseMade } from "./types";

const SIGN_OUT = "app/api/session/sign-out.test.ts";

/** Signing out, against whatever is under way at the time. */
export const SIGNING_OUT: readonly PromiseMade[] = [
  {
    promise: "A reply that comes after a sign-out sets no cookie and brings no session back",
    mutants: [
      {
        id: "late-reply-cookie",
        without: "the look whether the session had ended before",
        file: "lib/server/http/reply.ts",
        find: 'if (ended) headers.append("set-cookie", expiredCookie(request));',
        replace: 'headers.append("set-cookie", expiredCookie(request));',
        as: "statements",
        test: {
          spec: "isolation.spec.ts",
          name: "a slow reply that comes after signing out sets no cookie and shows nothing",
        },
      },
      {
        id: "written-over-nothing",
        without: "writing only over what is there",
        file: "lib/server/session/read.ts",
        find: "store().setIfPresent(recordKey(id), value, timeToLive(record, now))",
        replace: "store().set(recordKey(id), value, timeToLive(record, now))",
        test: {
          unit: "lib/server/session/lifecycle.test.ts",
          name: "never comes back through a write that races the sign-out",
        },
      },
      {
        id: "dead-cookie-takes-another",
        without: "the cookie being taken by whoever ended its session alone",
        file: "app/api/session/route.ts",
        find: 'if (id && (await signOut(ctx, id))) reply.append("set-cookie", expiredCookie(request));',
        replace:
          'if (id) await signOut(ctx, id);\nreply.append("set-cookie", expiredCookie(request));',
        as: "statements",
        test: {
          unit: SIGN_OUT,
          name: "takes no cookie when it is refused or signed out: the browser's may be a new one",
        },
      },
    ],
  },
  {
    promise:
      "Signing out wins against a new session id under way, of a password change or another sign-in",
    mutants: [
      {
        id: "heir-lives",
        without: "the end of what a session has just gone on as",
        file: "lib/server/session/sign-out.ts",
        find: "return heir === null ? own : [...own, ...(await takeWithHeirs(heir))];",
        replace: "return own;",
        as: "statements",
        test: { unit: SIGN_OUT, name: "whose reply with the new cookie is still on its way" },
      },
      {
        id: "heir-of-nobody",
        without: "a sign-out being final for what comes after it",
        file: "lib/server/session/heirs.ts",
        find: "if (earlier === NOBODY) return false;",
        replace: "",
        as: "statements",
        test: {
          unit: SIGN_OUT,
          name: "that upstream has not answered yet, and the next one is well",
        },
      },
      {
        id: "new-id-waits",
        without: "other places' ends that are not waited for",
        file: "lib/server/security/change-password.ts",
        find: "endPlaces(ctx, session, { here: false, patience: 0 })",
        replace: "endPlaces(ctx, session, { here: false })",
        test: { unit: SIGN_OUT, name: "a password change waits for no other place's end" },
      },
      {
        id: "session-of-a-gone-browser",
        without: "the look whether anybody still waits for the new id",
        file: "lib/server/security/change-password.ts",
        find: "if (ctx.signal?.aborted) return endSessions(ctx, [session.id], 0).then(() => null);",
        replace: "",
        as: "statements",
        test: { unit: SIGN_OUT, name: "a session is not left to a browser that is gone" },
      },
    ],
  },
  {
    promise:
      "Signing out takes four seconds at most, however long CareCloud does, and its token dies",
    mutants: [
      {
        id: "sign-out-waits",
        without: "the end of its patience",
        file: "lib/server/session/revocations.ts",
        find: "await Promise.race([tried, passing(patience)])",
        replace: "await tried",
        test: {
          unit: "lib/server/session/lifecycle.test.ts",
          name: "waits four seconds for upstream at most, and the try goes on",
        },
      },
    ],
  },
];
