import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from "jsonc-parser";
import type { z } from "zod";

const STRICT = { disallowComments: true, allowTrailingComma: false };

/** A JSON text with what a parser made of it; `problems` where it is not JSON. */
interface Positioned {
  value: unknown;
  root: Node | undefined;
  problems: string[];
}

/** Parses JSON and keeps where everything stands. */
export function parsePositioned(file: string, text: string): Positioned {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, STRICT);
  // What follows a first mistake is mostly made of it.
  const [error] = errors;
  if (error) {
    const reason = spelled(printParseErrorCode(error.error));
    return {
      value: undefined,
      root,
      problems: [`${place(file, text, error.offset)} is not valid JSON: ${reason}`],
    };
  }
  if (!root) return { value: undefined, root, problems: [`${file}:1:1 is empty`] };
  const twice = repeated(root).map(
    (key) => `${place(file, text, key.offset)} ${String(key.value)}: is there twice`,
  );
  return { value: JSON.parse(text), root, problems: twice };
}

/** "ValueExpected" as "value expected". */
const spelled = (code: string) => code.replace(/(?<=.)[A-Z]/g, (it) => ` ${it}`).toLowerCase();

/** Where something begins: `file:line:column`. */
function place(file: string, text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Keys that an object has already: a parser would take the last and say nothing. */
function repeated(node: Node): Node[] {
  const children = node.children ?? [];
  const inner = children.flatMap(repeated);
  if (node.type !== "object") return inner;
  const seen = new Set<unknown>();
  const own = children.flatMap(({ children: pair = [] }) => {
    const [key] = pair;
    if (!key) return [];
    const known = seen.has(key.value);
    seen.add(key.value);
    return known ? [key] : [];
  });
  return [...own, ...inner];
}

/** The key of a property. */
const keyOf = (object: Node | undefined, name: string): Node | undefined =>
  object?.children?.map(({ children }) => children?.[0]).find((key) => key?.value === name);

/** What a schema found, each as `file:line:column path: reason`. */
export function describeIssues(
  file: string,
  text: string,
  root: Node | undefined,
  issues: readonly z.core.$ZodIssue[],
): string[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    const at = (node: Node | undefined, where: readonly (string | number)[], reason: string) =>
      `${place(file, text, node?.offset ?? 0)} ${where.join(".") || "the file"}: ${reason}`;
    if (issue.code === "unrecognized_keys") {
      const object = nearest(root, path);
      return issue.keys.map((key) => at(keyOf(object, key), [...path, key], "is no setting"));
    }
    // A name that is not allowed stands at its key, not at its value.
    if (issue.code === "invalid_key") {
      const object = nearest(root, path.slice(0, -1));
      return [at(keyOf(object, String(path.at(-1))), path, "is not known here")];
    }
    return [at(nearest(root, path), path, reasonOf(issue))];
  });
}

/** Why a value is refused; where it may be of several kinds, why it is none of them. */
function reasonOf(issue: z.core.$ZodIssue): string {
  if (issue.message.endsWith("received undefined")) return "is missing";
  if (issue.code !== "invalid_union") return issue.message;
  const reasons = issue.errors
    .flat()
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message));
  return reasons.length > 0 ? [...new Set(reasons)].join(", or ") : issue.message;
}

/** The value at a path, or the nearest around it where it is missing. */
function nearest(root: Node | undefined, path: readonly (string | number)[]): Node | undefined {
  for (let length = path.length; root && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}
