import { parse, TYPE, type MessageFormatElement } from "@formatjs/icu-messageformat-parser";

/** Everything in a message that is not plain text, branches and tags included. */
function elementsOf(message: string): MessageFormatElement[] {
  const walk = (elements: MessageFormatElement[]): MessageFormatElement[] =>
    elements.flatMap((element) => {
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        const branches = Object.values(element.options);
        return [element, ...branches.flatMap(({ value }) => walk(value))];
      }
      return element.type === TYPE.tag ? [element, ...walk(element.children)] : [element];
    });
  return walk(parse(message));
}

/** What a message has to be given, as "name: kind", sorted. Throws where it is no ICU message. */
export function argumentsOf(message: string): string[] {
  const named = elementsOf(message).flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      default:
        return [`${element.value}: ${TYPE[element.type]}`];
    }
  });
  return [...new Set(named)].sort();
}

/** The plurals of a message: their categories and whether they count or order. */
export const pluralsOf = (message: string): { type: "cardinal" | "ordinal"; given: string[] }[] =>
  elementsOf(message).flatMap((element) =>
    element.type === TYPE.plural
      ? [{ type: element.pluralType ?? "cardinal", given: Object.keys(element.options) }]
      : [],
  );

/** The branches of every choice in a message, by the name it depends on. */
export const selectsOf = (message: string): string[] =>
  elementsOf(message)
    .flatMap((element) =>
      element.type === TYPE.select
        ? [`${element.value}: ${Object.keys(element.options).sort().join(" ")}`]
        : [],
    )
    .sort();

/** The tags of a message (`<link>`), sorted. */
export const tagsOf = (message: string): string[] =>
  elementsOf(message)
    .flatMap((element) => (element.type === TYPE.tag ? [element.value] : []))
    .sort();

/** Whether there is something to translate: a word besides arguments. */
export const hasWords = (message: string): boolean =>
  elementsOf(message).some(
    (element) => element.type === TYPE.literal && /\p{L}{2,}/u.test(element.value),
  );

/** Enough numbers to meet every form of every language: Arabic has one of its own for 100. */
const SAMPLES = Array.from({ length: 201 }, (_, number) => number);

/**
 * The categories that branches of a plural cover, sorted. `=1` stands for "one" only where that is
 * the one number of its kind: in Ukrainian 21 is of it too.
 */
export function formsOf(given: readonly string[], rules: Intl.PluralRules): string[] {
  const covered = given.flatMap((branch) => {
    if (!branch.startsWith("=")) return [branch];
    const number = Number(branch.slice(1));
    const category = rules.select(number);
    const alone = SAMPLES.every((other) => other === number || rules.select(other) !== category);
    return alone ? [category] : [];
  });
  return [...new Set(covered)].sort();
}
