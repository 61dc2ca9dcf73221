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
  /** What its doc comment says it does; empty where it has none. */
  does: string;
  /** Its `@body` or `@query` tag: what it takes. */
  takes: string;
  /** Its source, from the export on. */
  source: string;
  /** The file it stands in. */
  file: string;
}

/** Every handler there is under `app/api`, by reading the folder. */
export function listHandlers(root = "app/api"): Handler[] {
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("route.ts"))
    .sort();
  const handlers = files.flatMap((name) => {
    const file = join(root, name);
    const folder = relative("app", join(file, ".."));
    const path = `/${folder}`.replaceAll("\\", "/").replace(/\[(\w+)\]/g, "{$1}");
    const source = readFileSync(file, "utf8");
    return METHODS.flatMap((method) => {
      const found = new RegExp(`export (?:const|(?:async )?function) ${method}\\b`).exec(source);
      if (!found) return [];
      const rest = source.slice(found.index);
      const next = rest.search(/\n(?:\/\*\*[^]*?\*\/\n)?export /);
      const own = next === -1 ? rest : rest.slice(0, next);
      const memberOnly = own.includes("memberRoute(");
      const documented = readComment(source.slice(0, found.index));
      return [{ method, path, memberOnly, ...documented, source: own, file }];
    });
  });
  return handlers.sort((one, other) =>
    one.path < other.path ? -1 : one.path > other.path ? 1 : 0,
  );
}

/** The doc comment that ends a piece of source: its sentence, and what it says of body or query. */
function readComment(before: string): Pick<Handler, "does" | "takes"> {
  const [, inside = ""] = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*$/.exec(before) ?? [];
  const text = inside.replace(/^\s*\* ?/gm, "").trim();
  const [does = "", takes = ""] = text.split(/^@(?:body|query)\s+/m, 2);
  return { does: oneLine(does), takes: oneLine(takes) };
}

const oneLine = (text: string) => text.replace(/\s+/g, " ").trim();

/** The path with something in place of every placeholder. */
export const filled = (path: string): string => path.replace(/\{\w+\}/g, "no-such-record");
