import { expect, it } from "vitest";
import { localeOf } from "./locale";

const request = (path: string, language?: string) =>
  new Request(
    `https://club.example${path}`,
    language ? { headers: { "accept-language": language } } : {},
  );

it.each([
  ["/api/points/calendar?locale=cs", "en", "cs"],
  ["/api/points/calendar?locale=en", "cs", "en"],
  ["/api/points/calendar?locale=xx", "cs-CZ, en;q=0.8", "cs"],
  ["/api/points/calendar?locale=../cs", undefined, "en"],
  ["/api/points", "cs", "cs"],
  ["/api/points", "fr, cs", "en"],
])("%s with %s is answered in %s", (path, language, expected) =>
  expect(localeOf(request(path, language))).toBe(expected),
);
