/** A number in groups of four, as cards print it: `1000 0000 0001 7`. */
export const groupNumber = (number: string): string => number.match(/.{1,4}/gu)?.join(" ") ?? "";

/** The same, to be read aloud digit by digit with a pause after each group. */
export const spellNumber = (number: string): string =>
  number
    .match(/.{1,4}/gu)
    ?.map((group) => [...group].join(" "))
    .join(", ") ?? "";
