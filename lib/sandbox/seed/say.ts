import type { Call, Text } from "../model";
import { MARKUP } from "./catalogue";

/** A public text in the caller's language; with markup and script where the sandbox is told to. */
export const said = ({ world, language }: Call, text: Text): string =>
  world.options.hostileTexts ? `${MARKUP}${text[language]}` : text[language];
