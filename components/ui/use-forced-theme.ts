import { useSyncExternalStore } from "react";

export type ForcedTheme = "light" | "dark";

const onChange = (listener: () => void) => {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
};

const current = (): ForcedTheme | null => {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : null;
};

/** The theme of the app around, where it has one; null where the system's stands. */
export const useForcedTheme = (): ForcedTheme | null =>
  useSyncExternalStore(onChange, current, () => null);
