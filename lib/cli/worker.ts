import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** Where the service worker is served from: the root, so that it may look after every page. */
export const WORKER_FILE = "public/sw.js";

/** Letters of alphabets that none of the app's languages is written in. */
const UNUSED_FONTS = /-(?:math|symbols|vietnamese)-/;

/** Scripts, styles and fonts of the build that lies in `.next`, by address. */
export function staticFiles(root = ".next/static"): string[] {
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /\.(?:js|css|woff2)$/.test(file) && !UNUSED_FONTS.test(file))
    .map((file) => `/_next/static/${file}`)
    .sort();
}

/**
 * Builds the service worker for the build that lies in `.next`. Next's bundler builds pages only, and
 * the worker has to name the files that came out of it.
 */
export async function buildWorker(outfile: string = WORKER_FILE): Promise<void> {
  const files = staticFiles();
  const id = createHash("sha256")
    .update(readFileSync(join(".next", "BUILD_ID"), "utf8"))
    .update(files.join("\n"))
    .digest("hex")
    .slice(0, 12);
  await build({
    entryPoints: ["lib/worker/sw/sw.ts"],
    outfile,
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    define: {
      "process.env.NODE_ENV": '"production"',
      __BUILD__: JSON.stringify(id),
      __FILES__: JSON.stringify(files),
    },
  });
}
