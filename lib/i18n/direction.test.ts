import { expect, it } from "vitest";
import { directionOf } from "./direction";

it.each([
  ["ar", "rtl"],
  ["ar-EG", "rtl"],
  ["he", "rtl"],
  ["uk", "ltr"],
  ["en", "ltr"],
  ["arn", "ltr"],
])("%s is written %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
