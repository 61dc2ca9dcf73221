import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./lib/i18n/request.ts",
  // Messages are parsed once, at build time: the browser is spared the parser (10 kB gzip).
  experimental: {
    messages: { format: "json", path: "./messages", locales: "infer", precompile: true },
  },
});

// Every reply has headers of its own from the door (`lib/cli/refusals.ts`). What stands here goes before
// those, and before what a handler says itself.

/**
 * Files that handlers give: pictures of the brand's and of others', attachments, a member's own data. One
 * may have styles of its own, and opened as a page it can do nothing else.
 */
const fileHeaders = [
  {
    key: "content-security-policy",
    value: "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  },
];

/** The service worker's own policy governs what it may fetch for pages: what they load from here. */
const workerHeaders = [
  { key: "content-security-policy", value: "default-src 'none'; connect-src 'self'" },
  { key: "cache-control", value: "no-cache" },
  { key: "service-worker-allowed", value: "/" },
];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A page for operators at work on their site file: no production build has it.
  pageExtensions: process.env.NODE_ENV === "development" ? ["dev.tsx", "tsx", "ts"] : ["tsx", "ts"],
  // A proxy in front compresses better; without one this stays on (COMPRESS=off turns it off).
  compress: process.env.COMPRESS !== "off",
  // Native bindings and worker threads do not survive bundling.
  serverExternalPackages: ["@libsql/client", "libsql", "ioredis", "undici", "pino", "bwip-js"],
  headers: async () => [
    { source: "/api/:kind(brand|images)", headers: fileHeaders },
    { source: "/api/my-data/:path*", headers: fileHeaders },
    { source: "/api/messages/:id/attachments/:index", headers: fileHeaders },
    { source: "/api/cards/:id/files/:kind", headers: fileHeaders },
    { source: "/sw.js", headers: workerHeaders },
  ],
  // Lint and types are steps of their own (`npm test`); the build does not repeat them.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
