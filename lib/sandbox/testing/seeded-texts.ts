import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const SANDBOX = join(import.meta.dirname, "..");

/** Whether a file of the sandbox may hold texts: tests and translations hold none of their own. */
const isSource = (name: string): boolean =>
  name.endsWith(".ts") && !/\.test\.ts$|(?:^|[/\\])(?:testing|translations)[/\\]/.test(name);

/** What stands at a name in an object; undefined where the object has no such name. */
function valueAt(object: ts.ObjectLiteralExpression, name: string): ts.Node | undefined {
  const found = object.properties.find((property) => property.name?.getText() === name);
  return found && ts.isPropertyAssignment(found) ? found.initializer : found;
}

interface SeededTexts {
  /** In English. */
  texts: Set<string>;
  /** Files in which a text is not written down but made, so that nobody can say what it is. */
  made: string[];
}

/**
 * Every text in the sandbox's own sources, read from the files: one that no module exports, or that
 * stands in a file nobody has thought of, is found too.
 */
export function seededTexts(): SeededTexts {
  const found: SeededTexts = { texts: new Set(), made: [] };
  for (const name of readdirSync(SANDBOX, { recursive: true, encoding: "utf8" }).filter(isSource)) {
    const read = (node: ts.Node): void => {
      if (ts.isObjectLiteralExpression(node)) {
        const [english, czech] = [valueAt(node, "en"), valueAt(node, "cs")];
        if (english && czech) {
          if (ts.isStringLiteralLike(english)) found.texts.add(english.text);
          else found.made.push(name);
        }
      }
      ts.forEachChild(node, read);
    };
    const source = readFileSync(join(SANDBOX, name), "utf8");
    read(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  }
  return found;
}
