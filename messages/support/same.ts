/** Texts that are the same in English and elsewhere: names, and words that languages share. */
const SAME: Partial<Record<string, readonly string[]>> = {
  everywhere: ["Google", "Apple", "Facebook"],
  cs: ["Cookies", "E-mail", "Newsletter"],
  sk: ["E-mail", "Newsletter"],
  de: ["Code", "Cookies", "Link", "Name", "Neutral", "Newsletter", "Profiling", "Website"],
  pl: ["E-mail", "Link", "Newsletter"],
};

/** Whether a text may stand in a language just as it is in English. */
export const isSame = (text: string, locale: string): boolean =>
  [SAME["everywhere"], SAME[locale]].some((texts) => texts?.includes(text));
