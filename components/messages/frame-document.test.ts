import { expect, it } from "vitest";
import { frameDocument } from "./frame-document";

const letter = { html: "<p>Hi</p>", css: "", paper: false, fills: false, hiddenPictures: 0 };
const inTheme = (theme: "light" | "dark" | null, paper = false) =>
  frameDocument({ ...letter, paper }, { nonce: "n", lang: "en", title: "A", theme });

it("takes the system's theme, or the one that an app forces on the page", () => {
  expect(inTheme(null)).toContain("prefers-color-scheme:dark");
  expect(inTheme("dark")).toContain(":root{color-scheme:dark}html{color:#f1eeea}");
  expect(inTheme("light")).toContain(":root{color-scheme:light}html{color:#2b2620}");
  for (const theme of ["light", "dark"] as const) {
    expect(inTheme(theme)).not.toContain("prefers-color-scheme");
  }
  expect(inTheme("dark", true), "coloured letters stay on paper").toContain("background:#fff");
});
