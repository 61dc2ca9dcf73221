import { readFileSync } from "node:fs";
import { APP_LOGS } from "./ports";

/** Every line that any instance of the app has written, of other tests too: guests' calls are theirs. */
export const logLines = (): string[] =>
  APP_LOGS.flatMap((file) => readFileSync(file, "utf8").split("\n"));
