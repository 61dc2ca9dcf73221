import { format, resolveConfig } from "prettier";
import { bridgeTable } from "./bridge";
import { handlerTable } from "./handlers";
import { operationTable } from "./operations";

/** The parts of README that are made from the code, by the name in their marks. */
const PARTS: Record<string, () => string> = {
  handlers: handlerTable,
  operations: () => operationTable(),
  bridge: bridgeTable,
};

/**
 * README with its generated parts made anew: what stands between `<!-- name:begin -->` and
 * `<!-- name:end -->`, formatted as the rest.
 * @throws Error where a part's marks are missing
 */
export async function withGeneratedParts(readme: string): Promise<string> {
  let text = readme;
  for (const [name, make] of Object.entries(PARTS)) {
    const marks = new RegExp(`(<!-- ${name}:begin -->\n)[^]*?(\n<!-- ${name}:end -->)`);
    if (!marks.test(text)) throw new Error(`README.md has no part "${name}".`);
    text = text.replace(marks, (_all, begin: string, end: string) => `${begin}\n${make()}\n${end}`);
  }
  const options = await resolveConfig("README.md");
  return format(text, { ...options, parser: "markdown" });
}
