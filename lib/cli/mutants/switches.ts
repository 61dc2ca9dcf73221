import type { Mutant } from "@/e2e/mutants/types";

type Change = Pick<Mutant, "id" | "find" | "replace" | "as">;

/** The name of the mutant that is awake: the server has it from its environment, the browser from the page. */
const awake = (id: string) =>
  `((typeof process === "object" && process.env.MUTANT) || globalThis.document?.documentElement?.dataset.mutant) === "${id}"`;

/** Several mutants may stand in one place: they are asked one after another. */
function switched(changes: readonly Change[], find: string): string {
  const kind = changes[0]?.as;
  if (kind === "statements") {
    const branches = changes.map(({ id, replace }) => `if (${awake(id)}) {\n${replace}\n} else `);
    return `${branches.join("")}{\n${find}\n}`;
  }
  const quote =
    kind === "template" ? (text: string) => `\`${text}\`` : (text: string) => `(${text})`;
  const branches = changes.map(({ id, replace }) => `${awake(id)} ? ${quote(replace)} : `);
  const choice = `(${branches.join("")}${quote(find)})`;
  return kind === "template" ? `\${${choice}}` : choice;
}

/**
 * Where a text stands in a file.
 * @throws Error where it stands there not at all or more than once
 */
export function placeOf(text: string, find: string, what: string): number {
  const at = text.indexOf(find);
  if (at < 0) throw new Error(`${what}: what it changes is not there any more.`);
  if (text.includes(find, at + 1)) throw new Error(`${what}: what it changes is there twice.`);
  return at;
}

/**
 * A file's text with its mutants built in, each asleep until the environment calls it: so one build
 * is enough for all of them.
 * @throws Error where a mutant's place is not to be found, or two overlap
 */
export function withSwitches(text: string, changes: readonly Change[]): string {
  const byPlace = new Map<number, Change[]>();
  for (const change of changes) {
    const at = placeOf(text, change.find, change.id);
    byPlace.set(at, [...(byPlace.get(at) ?? []), change]);
  }
  const places = [...byPlace].sort(([a], [b]) => b - a);
  let result = text;
  let next = text.length;
  for (const [at, here] of places) {
    const { id, find } = here[0] as Change;
    if (at + find.length > next) throw new Error(`${id}: it overlaps with another mutant.`);
    if (here.some((other) => other.find !== find)) throw new Error(`${id}: it overlaps.`);
    result = result.slice(0, at) + switched(here, find) + result.slice(at + find.length);
    next = at;
  }
  return result;
}
