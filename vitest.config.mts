import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)),
      // Outside Next's bundler `server-only` throws by design; its empty twin is what Next uses.
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    include: ["{app,components,lib,messages}/**/*.test.ts", "{app,components,lib}/**/*.test.tsx"],
    environment: "node",
    testTimeout: 20_000,
  },
});
