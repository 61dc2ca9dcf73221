import ts from "typescript";

/** The text of a string, or of a constant that holds one; each of both sides of a choice. */
function textsOf(node: ts.Expression, checker: ts.TypeChecker): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const type = checker.getTypeAtLocation(node);
  const types = type.isUnion() ? type.types : [type];
  return types.flatMap((it) => (it.isStringLiteral() ? [it.value] : []));
}

const METHOD = /^(?:GET|POST|PUT|DELETE)$/;

/**
 * The upstream operations that a declaration of the client names, as `GET /cards`: objects with a
 * `path` (and a `method`, where they write), and paths that are handed to another function.
 */
export function upstreamCalls(declaration: ts.Node, checker: ts.TypeChecker): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const paths = property(node, "path", checker).filter((path) => path.startsWith("/"));
      const methods = property(node, "method", checker).filter((it) => METHOD.test(it));
      for (const path of paths) {
        for (const method of methods.length > 0 ? methods : ["GET"]) found.add(`${method} ${path}`);
      }
    }
    if (ts.isCallExpression(node)) {
      const texts = node.arguments.flatMap((it) => (isText(it) ? textsOf(it, checker) : []));
      const method = texts.find((text) => METHOD.test(text)) ?? "GET";
      for (const path of texts.filter((it) => /^\/[a-z]/.test(it))) found.add(`${method} ${path}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return [...found];
}

const isText = (node: ts.Expression) => ts.isStringLiteralLike(node) || ts.isIdentifier(node);

function property(
  object: ts.ObjectLiteralExpression,
  name: string,
  checker: ts.TypeChecker,
): string[] {
  return object.properties.flatMap((it) => {
    if (!it.name || !ts.isIdentifier(it.name) || it.name.text !== name) return [];
    if (ts.isPropertyAssignment(it)) return textsOf(it.initializer, checker);
    if (!ts.isShorthandPropertyAssignment(it)) return [];
    // The constant's own type: the property's is widened to any string.
    const constant = checker.getShorthandAssignmentValueSymbol(it)?.valueDeclaration;
    const given = constant && ts.isVariableDeclaration(constant) && constant.initializer;
    return given ? textsOf(given, checker) : [];
  });
}

/** A handler that a declaration in the browser's code calls: `GET /api/cards/{}`. */
export function handlerCalls(declaration: ts.Node, shapes: ReadonlyMap<string, string>): string[] {
  const found = new Set<string>();
  const visit = (node: ts.Node, method: string): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [first] = node.arguments;
      const written = node.expression.text === "sendJson" && first && ts.isStringLiteral(first);
      const next = written ? first.text : method;
      ts.forEachChild(node, (child) => visit(child, next));
      return;
    }
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      const shape = /(?:^a|A)pi$/.test(node.expression.text)
        ? shapes.get(node.name.text)
        : undefined;
      if (shape !== undefined) found.add(`${method} ${shape}`);
    }
    ts.forEachChild(node, (child) => visit(child, method));
  };
  visit(declaration, "GET");
  return [...found];
}

/** What lib/api declares: each name with the shape of its path, `/api/cards/{}`. */
export function apiShapes(declarations: readonly ts.Node[]): Map<string, string> {
  const shapes = new Map<string, string>();
  for (const node of declarations) {
    if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name)) continue;
    const path = /\/api[^`"?]*/.exec(node.initializer?.getText() ?? "")?.[0];
    if (path) shapes.set(node.name.text, path.replace(/\$\{[^}]*\}/g, "{}"));
  }
  return shapes;
}
