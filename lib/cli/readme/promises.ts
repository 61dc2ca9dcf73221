import { format, resolveConfig } from "prettier";
import { SECTIONS, SEEN_ON } from "@/e2e/mutants";
import type { PromiseMade, Section } from "@/e2e/mutants/types";
import { fileOf } from "@/lib/cli/mutants/run";

export const PROMISES_FILE = "e2e/PROMISES.md";

const INTRODUCTION = `# Promises, and the tests that hold them

What README and the code say of security and reliability, each with the tests that hold it, and what was
taken out of the code to see one of them fail (${SEEN_ON}). \`npm run readme\` makes this page from
\`e2e/mutants/\`, and \`npm run mutants\` takes each protection out again and sees its test fail.`;

/** A test's file as this page names it: specs as they stand beside it. */
const shown = (file: string) => `\`${file.replace(/^e2e\//, "")}\``;

const unique = (values: readonly string[]) => [...new Set(values)];

const rowOf = ({ promise, mutants, also = [] }: PromiseMade): string => {
  const tests = unique([...mutants.map(({ test }) => fileOf(test)), ...also]).map(shown);
  const without = unique(mutants.map((mutant) => mutant.without));
  return `| ${promise} | ${tests.join(", ")} | ${without.join("; ")} |`;
};

const sectionOf = ({ title, promises }: Section): string =>
  [
    `## ${title}\n`,
    "| Promise | Held by | Seen to fail without |",
    "| --- | --- | --- |",
    ...promises.map(rowOf),
  ].join("\n");

/** The page of all promises, made from the mutants. */
export async function promisesText(): Promise<string> {
  const text = [INTRODUCTION, ...SECTIONS.map(sectionOf)].join("\n\n");
  const options = await resolveConfig(PROMISES_FILE);
  return format(text, { ...options, parser: "markdown" });
}
