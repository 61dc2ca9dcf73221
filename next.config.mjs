import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A proxy in front compresses better; without one this stays on (COMPRESS=off turns it off).
  compress: process.env.COMPRESS !== "off",
  // Native bindings and worker threads do not survive bundling.
  serverExternalPackages: ["@libsql/client", "libsql", "ioredis", "undici", "pino", "bwip-js"],
  // Lint and types are steps of their own (`npm test`); the build does not repeat them.
  typescript: { ignoreBuildErrors: true },
};

export default withNextIntl(config);
