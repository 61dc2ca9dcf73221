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
