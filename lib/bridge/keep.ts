// A browser that keeps nothing in frames refuses even to be asked.

/** Keeps something for the next page of this window. */
export function keep(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // The next page has to be told again.
  }
}

/** What a page before kept. */
export function recall(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
