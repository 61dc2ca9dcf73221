import "server-only";
import type { Gathered } from "./gather";

/** What a machine needs to know of the file itself. */
export interface FileGround {
  site: string;
  /** ISO 8601 in UTC. */
  madeAt: string;
  language: string;
  timeZone: string;
}

const VERSION = 1;

/** The file in JSON, in pieces: each section as soon as it is there. */
export async function* jsonFile(
  ground: FileGround,
  sections: AsyncIterable<Gathered>,
): AsyncGenerator<string> {
  yield `{\n"file": ${JSON.stringify({ version: VERSION, ...ground })},\n"sections": {`;
  const missing: { section: string; reason: string }[] = [];
  let separator = "\n";
  for await (const section of sections) {
    if ("missing" in section) {
      missing.push({ section: section.name, reason: section.missing });
      continue;
    }
    const { data, upstream } = section.content;
    yield `${separator}${JSON.stringify(section.name)}: ${JSON.stringify({ data, upstream }, null, 1)}`;
    separator = ",\n";
  }
  yield `\n},\n"missing": ${JSON.stringify(missing)}\n}\n`;
}
