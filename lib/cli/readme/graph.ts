import { relative } from "node:path";
import ts from "typescript";

/** Top-level declarations of the project's code, and which of them each one refers to. */
export interface Graph {
  /** All declarations of one file, by its path from the project's root. */
  inFile(file: string): ts.Node[];
  /** What a declaration refers to directly. */
  from(node: ts.Node): readonly ts.Node[];
  /** Every file of ours, by its path from the project's root. */
  files: readonly string[];
  checker: ts.TypeChecker;
}

const isOurs = (file: string) =>
  /^(?:app|components|lib)\/|^[^/]+\.ts$/.test(file) &&
  !/\.test\.tsx?$|\/testing\/|\.d\.ts$|^lib\/(?:cli|sandbox)\//.test(file);

/** Reads the whole project once: some seconds. */
export function readGraph(): Graph {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const parsed = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  const checker = program.getTypeChecker();
  const sources = new Map<string, ts.SourceFile>();
  for (const source of program.getSourceFiles()) {
    const file = relative(process.cwd(), source.fileName);
    if (isOurs(file)) sources.set(file, source);
  }
  const byFile = new Map<string, ts.Node[]>();
  const known = new Set<ts.Node>();
  for (const [file, source] of sources) {
    const declarations = source.statements.flatMap(declarationsOf);
    byFile.set(file, declarations);
    for (const declaration of declarations) known.add(declaration);
  }
  const edges = new Map<ts.Node, ts.Node[]>();
  const ask = { checker, known, byFile };
  return {
    inFile: (file) => byFile.get(file) ?? [],
    from: (node) => {
      let found = edges.get(node);
      if (!found) edges.set(node, (found = references(node, ask)));
      return found;
    },
    files: [...sources.keys()].sort(),
    checker,
  };
}

/** The named things a statement declares; an `export default` and a bare statement as they are. */
function declarationsOf(statement: ts.Statement): ts.Node[] {
  if (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) return [];
  if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) return [];
  return ts.isVariableStatement(statement)
    ? [...statement.declarationList.declarations]
    : [statement];
}

interface Ask {
  checker: ts.TypeChecker;
  known: ReadonlySet<ts.Node>;
  byFile: ReadonlyMap<string, ts.Node[]>;
}

function references(root: ts.Node, { checker, known, byFile }: Ask): ts.Node[] {
  const found = new Set<ts.Node>();
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) {
      for (const declaration of resolve(node, checker)) {
        if (declaration !== root && known.has(declaration)) found.add(declaration);
      }
    }
    const module = lazyModule(node, checker);
    if (module) for (const declaration of byFile.get(module) ?? []) found.add(declaration);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return [...found];
}

function resolve(node: ts.Identifier, checker: ts.TypeChecker): readonly ts.Node[] {
  const symbol = ts.isShorthandPropertyAssignment(node.parent)
    ? checker.getShorthandAssignmentValueSymbol(node.parent)
    : checker.getSymbolAtLocation(node);
  if (!symbol) return [];
  const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return real.declarations ?? [];
}

/** The file of `import("…")`: whoever asks for it may use all it has. */
function lazyModule(node: ts.Node, checker: ts.TypeChecker): string | null {
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword) {
    return null;
  }
  const [name] = node.arguments;
  const source = name && checker.getSymbolAtLocation(name)?.declarations?.[0];
  return source && ts.isSourceFile(source) ? relative(process.cwd(), source.fileName) : null;
}

/** Everything that can be reached from some declarations, they included. */
export function reach(
  graph: Pick<Graph, "from">,
  start: readonly ts.Node[],
  more: (node: ts.Node) => readonly ts.Node[] = () => [],
): Set<ts.Node> {
  const seen = new Set<ts.Node>(start);
  // A set keeps the order of insertion and gives what is added while it is walked.
  for (const node of seen) {
    for (const next of [...graph.from(node), ...more(node)]) seen.add(next);
  }
  return seen;
}
