/**
 * A language's name in that language itself, as menus show it: "Čeština", "Українська". The browser
 * knows them, so a new language brings none. `tag` may come from upstream and be no language at all:
 * then it is shown as it is, in capitals.
 */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames([tag], { type: "language", fallback: "none" }).of(tag);
    if (name) return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    // Not a language tag.
  }
  return tag.toUpperCase();
}
