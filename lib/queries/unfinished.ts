import { useEffect, useEffectEvent } from "react";
import type { Callbacks, useOnce } from "./once";

/** Where a page opens on a write whose end this browser has not seen, it asks for it at once. */
export function useUnfinished<T extends object, V>(
  { resume }: ReturnType<typeof useOnce<T, V>>,
  callbacks: Callbacks<T>,
): void {
  const start = useEffectEvent(() => resume(callbacks));
  useEffect(() => start(), []);
}
