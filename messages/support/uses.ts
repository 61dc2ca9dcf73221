import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Names that hold a translator, each with its namespace. */
type Scope = Map<string, string>;

/**
 * Every key that is asked for through next-intl, with the files that ask. A part that is chosen at
 * run time is `*`.
 */
export function findUses(folders: readonly string[]): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  for (const file of folders.flatMap(sourcesIn)) {
    for (const key of usesIn(file, readFileSync(file, "utf8"))) {
      uses.set(key, (uses.get(key) ?? new Set()).add(file));
    }
  }
  return uses;
}

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.d|\.test)\.tsx?$/.test(name))
    .map((name) => join(folder, name));

/** The keys that one file asks for. */
export function usesIn(name: string, text: string): string[] {
  const kind = name.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const visit = (node: ts.Node, outer: Scope): void => {
    const scope = ts.isBlock(node) || ts.isSourceFile(node) ? declared(node, outer) : outer;
    if (ts.isCallExpression(node)) {
      const namespace = namespaceOf(node.expression, scope);
      const [argument] = node.arguments;
      if (namespace !== null && argument) {
        found.push(...patterns(argument).map((key) => (namespace ? `${namespace}.${key}` : key)));
      }
    }
    ts.forEachChild(node, (child) => visit(child, scope));
  };
  visit(source, typedTranslators(source));
  return found;
}

/** Names in a block that hold a translator, with its namespace; other names hide outer ones. */
function declared(block: ts.Block | ts.SourceFile, outer: Scope): Scope {
  const scope = new Map(outer);
  for (const statement of block.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!initializer) continue;
      for (const [inner, value] of pairs(name, withoutAwait(initializer))) {
        const namespace = translatorOf(value);
        if (namespace === null) scope.delete(inner);
        else scope.set(inner, namespace);
      }
    }
  }
  return scope;
}

/** A declared name with its value; for `const [t, x] = await Promise.all([…])` each with its own. */
function pairs(name: ts.BindingName, value: ts.Expression): [string, ts.Expression][] {
  if (ts.isIdentifier(name)) return [[name.text, value]];
  const list = ts.isCallExpression(value) ? value.arguments[0] : undefined;
  if (!ts.isArrayBindingPattern(name) || !list || !ts.isArrayLiteralExpression(list)) return [];
  return name.elements.flatMap((element, index): [string, ts.Expression][] => {
    const inner = list.elements[index];
    if (!inner || !ts.isBindingElement(element) || !ts.isIdentifier(element.name)) return [];
    return [[element.name.text, inner]];
  });
}

const withoutAwait = (value: ts.Expression): ts.Expression =>
  ts.isAwaitExpression(value) ? value.expression : value;

/** The namespace of `useTranslations("x")`, `getTranslations({ namespace: "x" })`; null for others. */
function translatorOf(value: ts.Expression): string | null {
  if (!ts.isCallExpression(value) || !ts.isIdentifier(value.expression)) return null;
  if (!["useTranslations", "getTranslations"].includes(value.expression.text)) return null;
  const [argument] = value.arguments;
  if (argument && ts.isStringLiteral(argument)) return argument.text;
  if (argument && ts.isObjectLiteralExpression(argument)) {
    for (const property of argument.properties) {
      if (
        ts.isPropertyAssignment(property) &&
        property.name.getText() === "namespace" &&
        ts.isStringLiteral(property.initializer)
      ) {
        return property.initializer.text;
      }
    }
  }
  return "";
}

/** The namespace of what is called: a translator, one called on the spot, or its `.rich` and such. */
function namespaceOf(callee: ts.Expression, scope: Scope): string | null {
  if (ts.isIdentifier(callee)) return scope.get(callee.text) ?? null;
  if (ts.isPropertyAccessExpression(callee)) {
    return ["rich", "markup", "raw", "has"].includes(callee.name.text)
      ? namespaceOf(callee.expression, scope)
      : null;
  }
  return ts.isCallExpression(callee) ? translatorOf(callee) : null;
}

/** Members declared as `t: ReturnType<typeof useTranslations<"x">>`: translators handed around. */
function typedTranslators(source: ts.SourceFile): Scope {
  const scope: Scope = new Map();
  const visit = (node: ts.Node): void => {
    if ((ts.isPropertySignature(node) || ts.isParameter(node)) && node.type) {
      const [, namespace] =
        /typeof (?:use|get)Translations<"([^"]+)">/.exec(node.type.getText()) ?? [];
      if (namespace) scope.set(node.name.getText(), namespace);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return scope;
}

/** The keys an argument can be, a part that is chosen at run time being `*`. */
function patterns(argument: ts.Expression): string[] {
  if (ts.isStringLiteralLike(argument)) return [argument.text];
  if (ts.isParenthesizedExpression(argument)) return patterns(argument.expression);
  if (ts.isConditionalExpression(argument)) {
    return [...patterns(argument.whenTrue), ...patterns(argument.whenFalse)];
  }
  if (ts.isTemplateExpression(argument)) {
    return [
      argument.head.text + argument.templateSpans.map((span) => `*${span.literal.text}`).join(""),
    ];
  }
  return ["*"];
}
