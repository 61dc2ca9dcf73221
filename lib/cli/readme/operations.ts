import ts from "typescript";
import { listHandlers } from "@/lib/cli/handlers";
import { apiShapes, handlerCalls, upstreamCalls } from "./calls";
import { reach, readGraph, type Graph } from "./graph";

/** Who makes an upstream call: pages (`/cards/{id}`), `every page`, handlers, `in the background`. */
export type Uses = Map<string, Set<string>>;

const isClient = (file: string) => file.startsWith("lib/server/carecloud/");

/** `app/[locale]/(member)/cards/[id]/page.tsx` → `/cards/{id}`. */
const pageOf = (file: string) =>
  file
    .replace(/^app\/\[locale\]/, "")
    .replace(/\/\([^)]+\)/g, "")
    .replace(/\/page\.tsx$/, "")
    .replace(/\[(\w+)\]/g, "{$1}") || "/";

const withoutNames = (path: string) => path.replace(/\{\w+\}/g, "{}");

/** Where the code begins to run, by the name a reader knows it under. */
function entrances(graph: Graph): [name: string, file: string][] {
  const named = (file: string): string | null => {
    if (/^app\/\[locale\]\/(?!\[\.\.\.).*page\.tsx$/.test(file)) return `\`${pageOf(file)}\``;
    if (/^app\/\[locale\]\/layout\.tsx$/.test(file)) return "every page";
    return file === "instrumentation.ts" ? "in the background" : null;
  };
  return graph.files.flatMap((file) => {
    const name = named(file);
    return name === null ? [] : [[name, file] as [string, string]];
  });
}

/** Reads the code for every upstream operation there is and for who uses it. */
export function readUses(graph: Graph = readGraph()): Uses {
  const { checker } = graph;
  const operations = new Map<ts.Node, string[]>();
  for (const file of graph.files.filter(isClient)) {
    for (const node of graph.inFile(file)) operations.set(node, upstreamCalls(node, checker));
  }
  const uses: Uses = new Map();
  for (const operation of [...operations.values()].flat()) uses.set(operation, new Set());

  const handlers = handlersBehind(graph);
  const reached = new Set<string>();
  const note = (name: string, nodes: Iterable<ts.Node>) => {
    for (const node of nodes) {
      for (const operation of operations.get(node) ?? []) uses.get(operation)?.add(name);
    }
  };
  for (const [name, file] of entrances(graph)) {
    const nodes = reach(graph, graph.inFile(file), (node) => {
      const called = handlers.of(node);
      for (const { key } of called) reached.add(key);
      return called.map((handler) => handler.node);
    });
    note(name, nodes);
  }
  // What no page of ours calls is there for others: a native app, an identity provider.
  for (const { key, node } of handlers.all) {
    if (!reached.has(key)) note(`\`${key}\``, reach(graph, [node]));
  }
  return uses;
}

interface HandlerNode {
  key: string;
  node: ts.Node;
}

function handlersBehind(graph: Graph) {
  const all = listHandlers().flatMap(({ method, path, file }): HandlerNode[] => {
    const node = graph.inFile(file).find((it) => nameOf(it) === method);
    return node ? [{ key: `${method} ${path}`, node }] : [];
  });
  const byShape = new Map(all.map((handler) => [withoutNames(handler.key), handler]));
  const addresses = graph.files.filter((file) => file.startsWith("lib/api/"));
  const shapes = apiShapes(addresses.flatMap((file) => graph.inFile(file)));
  const of = (node: ts.Node) =>
    handlerCalls(node, shapes).flatMap((call) => byShape.get(call) ?? []);
  return { all, of };
}

const nameOf = (node: ts.Node): string | undefined =>
  (ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node)) &&
  node.name &&
  ts.isIdentifier(node.name)
    ? node.name.text
    : undefined;

const EVERY = "every page";

/** Pages in order of their address; what every page does needs no list. */
const shown = (names: ReadonlySet<string>): string =>
  names.has(EVERY) ? EVERY : [...names].sort().join(", ");

let known: Uses | undefined;

/** As `readUses`, once per process: reading the project takes some seconds. */
export const knownUses = (): Uses => (known ??= readUses());

/** README's table of upstream operations, and which page uses each. */
export function operationTable(uses: Uses = knownUses()): string {
  const path = (operation: string) => operation.split(" ")[1] ?? "";
  const rows = [...uses]
    .sort(([one], [other]) => path(one).localeCompare(path(other)) || one.localeCompare(other))
    .map(([operation, names]) => `| \`${operation}\` | ${shown(names)} |`);
  return ["| Customer interface | Used by |", "| --- | --- |", ...rows].join("\n");
}
