import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** One operation that the browser may perform, as the code has it. */
export interface Handler {
  method: (typeof METHODS)[number];
  /** With placeholders, e.g. `/api/cards/{id}`. */
  path: string;
  /** Answers only to a signed-in member. */
  memberOnly: boolean;
  /** Its source, from the export on. */
  source: string;
}

/** Every handler there is under `app/api`, by reading the folder. */
export function listHandlers(root = "app/api"): Handler[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .sort();
  return files.flatMap((file) => {
    const folder = relative("app", join(root, file, ".."));
    const path = `/${folder}`.replaceAll("\\", "/").replace(/\[(\w+)\]/g, "{$1}");
    const source = readFileSync(join(root, file), "utf8");
    return METHODS.flatMap((method) => {
      const found = new RegExp(`export (?:const|(?:async )?function) ${method}\\b`).exec(source);
      if (!found) return [];
      const rest = source.slice(found.index);
      const next = rest.indexOf("\nexport ", 1);
      const own = next === -1 ? rest : rest.slice(0, next);
      return [{ method, path, memberOnly: own.includes("memberRoute("), source: own }];
    });
  });
}

/** The path with something in place of every placeholder. */
export const filled = (path: string): string => path.replace(/\{\w+\}/g, "no-such-record");
