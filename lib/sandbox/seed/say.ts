import type { Language, Text, World } from "../model";
import { MARKUP } from "./catalogue";

/** A public text in a language; with markup before it where the world's catalogue has it too. */
export const say = (world: World, text: Text, language: Language): string => {
  const [status] = world.catalogue.statuses[language];
  const hostile = String(status?.["name"]).startsWith(MARKUP);
  return hostile ? `${MARKUP}${text[language]}` : text[language];
};
