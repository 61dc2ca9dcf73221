import type { PromiseMade } from "./types";

const PAGES_POLICY = {
  spec: "security.spec.ts",
  name: "every page carries a strict policy with a nonce of its own",
} as const;
const PICTURES = { unit: "lib/server/images.test.ts" } as const;
const RETURN = { unit: "lib/routes.test.ts" } as const;

/** What may stand in a page, around it, and where it leads. */
export const CONTENT: readonly PromiseMade[] = [
  {
    promise: "Nothing of CareCloud's texts runs, loads or takes a page over",
    mutants: [
      {
        id: "terms-as-they-come",
        without: "the cleaning of terms and consents",
        file: "lib/server/carecloud/mappers/agreements.ts",
        find: "(text && sanitizeHtml(text)) || null",
        replace: "text",
        test: {
          spec: "hostile.spec.ts",
          name: "nothing of upstream's texts runs in a member's pages",
        },
      },
      {
        id: "letters-as-they-come",
        without: "the cleaning of messages",
        file: "lib/server/messages/sanitise.ts",
        find: "if (source === null || source.length > MAX_LENGTH) return null;",
        replace:
          "return source && { html: source, css: '', paper: false, fills: false, hiddenPictures: 0 };",
        as: "statements",
        test: {
          spec: "messages-hostile.spec.ts",
          name: "meets nothing that runs, loads, covers or asks",
        },
      },
      {
        id: "any-link",
        without: "the list of schemes of a link",
        file: "lib/server/sanitize.ts",
        find: "!/^\\s*(https?|mailto|tel):/i.test(href)",
        replace: "false",
        test: { unit: "lib/server/sanitize.test.ts" },
      },
      {
        id: "any-picture-host",
        without: "the list of hosts of pictures",
        file: "lib/server/fetch-file.ts",
        find: "!settings().imageHosts.includes(url.host)",
        replace: "false",
        test: PICTURES,
      },
      {
        id: "private-pictures",
        without: "the look for private addresses at the socket",
        file: "lib/server/private-address.ts",
        find: "addresses.some(({ address }) => isPrivateAddress(address))",
        replace: "false",
        test: PICTURES,
      },
      {
        id: "any-format",
        without: "the look at a picture's first bytes",
        file: "lib/server/images.ts",
        find: "rasterType(fetched.data)",
        replace: '"image/png"',
        test: PICTURES,
      },
    ],
  },
  {
    promise: "Every reply carries its policy and headers",
    mutants: [
      {
        id: "page-policy",
        without: "the policy of pages",
        file: "proxy.ts",
        find: 'response.headers.set("content-security-policy", policy);',
        replace: "",
        as: "statements",
        test: PAGES_POLICY,
      },
      {
        id: "one-nonce",
        without: "a new nonce for each reply",
        file: "proxy.ts",
        find: "crypto.getRandomValues(new Uint8Array(16))",
        replace: "new Uint8Array(16)",
        test: PAGES_POLICY,
      },
      {
        id: "eval-allowed",
        without: "the ban of eval",
        file: "lib/server/http/page-headers.ts",
        find: `isDevelopment ? [" 'unsafe-eval'", " ws: wss:"] : ["", ""]`,
        replace: `[" 'unsafe-eval'", ""]`,
        test: PAGES_POLICY,
      },
      {
        id: "page-headers",
        without: "the other headers of pages",
        file: "proxy.ts",
        find: "Object.entries(pageHeaders(framed))",
        replace: "[]",
        test: PAGES_POLICY,
      },
      {
        id: "handler-policy",
        without: "the policy of handlers",
        file: "lib/server/http/headers.ts",
        find: 'new Headers({ ...COMMON, vary: "Cookie, Accept-Language", "x-request-id": requestId })',
        replace:
          'new Headers({ ...COMMON, "content-security-policy": "default-src *", vary: "Cookie, Accept-Language", "x-request-id": requestId })',
        test: {
          unit: "lib/server/http/route.test.ts",
          name: "carries the usual headers, good or bad",
        },
      },
      {
        id: "kept-by-caches",
        without: "no-store on what is a member's",
        file: "lib/server/http/headers.ts",
        find: '"private, no-store"',
        replace: '"public, max-age=60"',
        test: {
          spec: "handlers.spec.ts",
          name: "cards: a guest gets 401, with whatever tricks",
        },
      },
      {
        id: "headers-of-the-rest",
        without: "the headers of files, redirects and what is not there",
        file: "lib/cli/door.ts",
        find: "response.setHeaders(usual);",
        replace: "",
        as: "statements",
        test: {
          spec: "security.spec.ts",
          name: "refusals, errors and unknown addresses carry the usual headers too",
        },
      },
      {
        id: "senseless-let-in",
        without: "the refusal of what no page can make sense of",
        file: "lib/cli/door.ts",
        find: "refusalOf(request)",
        replace: "null",
        test: { unit: "lib/cli/door.test.ts" },
      },
      {
        id: "unreadable-unanswered",
        without: "a reply of ours to what is no request",
        file: "lib/cli/door.ts",
        find: '"clientError"',
        replace: '"nothing"',
        test: { unit: "lib/cli/door.test.ts" },
      },
      {
        id: "upgrades-past-the-door",
        without: "upgrades kept from Next",
        file: "lib/cli/server.ts",
        find: "options.dev ? door.server : createServer()",
        replace: "door.server",
        test: {
          spec: "security.spec.ts",
          name: "a request that would be another protocol is answered like any other",
        },
      },
      {
        id: "policy-in-an-outage",
        without: "the policy of pages, while the store is out of reach",
        file: "proxy.ts",
        find: 'response.headers.set("content-security-policy", policy);',
        replace: "",
        as: "statements",
        test: {
          full: "full/redis-outage.spec.ts",
          name: "Redis stops and comes back: try again, never a sign-out, never a lost cookie",
        },
      },
    ],
  },
  {
    promise: "Framing only for `EMBED_ORIGINS`; messages from nobody else are heard",
    also: ["embed.spec.ts"],
    mutants: [
      {
        id: "framed-by-anybody",
        without: "frame-ancestors",
        file: "lib/server/http/page-headers.ts",
        find: 'embedOrigins.join(" ") || "\'none\'"',
        replace: '"*"',
        test: {
          spec: "frames.spec.ts",
          name: "where a browser keeps no cookies in frames there is a way out, and a stranger gets no frame",
        },
      },
      {
        id: "heard-from-anybody",
        without: "the check of a message's origin",
        file: "lib/bridge/hosts.ts",
        find: "source === parent && allowed.includes(origin)",
        replace: "source === parent",
        test: { unit: "lib/bridge/hosts.test.ts" },
      },
      {
        id: "heard-from-a-frame",
        without: "the check of a message's source",
        file: "lib/bridge/hosts.ts",
        find: "source === parent && allowed.includes(origin)",
        replace: "allowed.includes(origin)",
        test: { unit: "lib/bridge/hosts.test.ts" },
      },
      {
        id: "told-to-anybody",
        without: "the origin that is spoken to",
        file: "lib/bridge/hosts.ts",
        find: "parent.postMessage(stamped(message), origin)",
        replace: 'parent.postMessage(stamped(message), "*")',
        test: { unit: "lib/bridge/hosts.test.ts" },
      },
      {
        id: "framed-by-a-claim",
        without: "the browser's word for what is a page of its own",
        file: "lib/server/http/framing.ts",
        find: 'kind !== "document" && headers.get(FRAME_HEADER) === "1"',
        replace: 'headers.get(FRAME_HEADER) === "1"',
        test: { unit: "lib/server/http/framing.test.ts" },
      },
    ],
  },
  {
    promise: "After sign-in one comes back to a page of ours",
    mutants: [
      {
        id: "return-anywhere",
        without: "every check of a return path",
        file: "lib/routes.ts",
        find: 'if (typeof value !== "string" || value.length > MAX_LENGTH) return fallback;',
        replace: "return typeof value === 'string' ? value : fallback;",
        as: "statements",
        test: { spec: "session.spec.ts", name: "a return path never leads away" },
      },
      {
        id: "any-page",
        without: "the list of pages one may come back to",
        file: "lib/routes.ts",
        find: "segments.includes(segment) && !WAYS_IN.map(firstSegment).includes(segment)",
        replace: "true",
        test: RETURN,
      },
      {
        id: "round-and-round",
        without: "the ways in left out of it",
        file: "lib/routes.ts",
        find: "segments.includes(segment) && !WAYS_IN.map(firstSegment).includes(segment)",
        replace: "segments.includes(segment)",
        test: RETURN,
      },
      {
        id: "empty-segments",
        without: "the look for empty segments",
        file: "lib/routes.ts",
        find: '!path.includes("//") && isReturnable(firstSegment(path))',
        replace: "isReturnable(firstSegment(path))",
        test: RETURN,
      },
    ],
  },
];
