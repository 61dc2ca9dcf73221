import { useMemo, useSyncExternalStore } from "react";

/** What one tab remembers until it is closed; see `createTabStore`. */
export interface TabStore<T> {
  /** The value as the page sees it; null on the server and while there is none. */
  use(): T | null;
  get(): T | null;
  set(value: T | null): void;
}

/**
 * A value in the tab's session storage, so that what is typed outlasts a reload. Signing out empties
 * that storage. Where the browser refuses it, as some do inside frames, memory stands in.
 * @param parse gives null for what is not such a value, whoever left it there
 */
export function createTabStore<T>(key: string, parse: (value: unknown) => T | null): TabStore<T> {
  let memory: string | null = null;
  const listeners = new Set<() => void>();

  const read = (): string | null => {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return memory;
    }
  };
  const value = (raw: string | null): T | null => {
    try {
      return raw === null ? null : parse(JSON.parse(raw));
    } catch {
      return null;
    }
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  return {
    use: function useTabValue() {
      const raw = useSyncExternalStore(subscribe, read, () => null);
      return useMemo(() => value(raw), [raw]);
    },
    get: () => value(read()),
    set: (next) => {
      memory = next === null ? null : JSON.stringify(next);
      try {
        if (memory === null) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, memory);
      } catch {
        // `memory` has it.
      }
      for (const listener of listeners) listener();
    },
  };
}
