import type { Call, Language, Text, World } from "../model";
import { MARKUP } from "./catalogue";
import { wording } from "./wording";

/** A public text in a language; with markup and script before it where the sandbox is told to. */
export const say = (world: World, text: Text, language: Language): string =>
  world.options.hostileTexts ? `${MARKUP}${wording(text, language)}` : wording(text, language);

/** The same in the caller's language. */
export const said = ({ world, language }: Call, text: Text): string => say(world, text, language);
