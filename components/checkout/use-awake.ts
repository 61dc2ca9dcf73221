import { useEffect } from "react";

/** Keeps the screen from going dark while the page is in view, where the browser can. */
export function useAwake(): void {
  useEffect(() => {
    const wakeLock = (navigator as Partial<Navigator>).wakeLock;
    if (!wakeLock) return;
    let lock: WakeLockSentinel | null = null;
    let left = false;
    const hold = async () => {
      if (document.visibilityState !== "visible" || (lock && !lock.released)) return;
      try {
        lock = await wakeLock.request("screen");
        if (left) await lock.release();
      } catch {
        // A battery that is low may refuse: the screen then behaves as always.
      }
    };
    const again = () => void hold();
    void hold();
    // The browser lets go of it whenever the page is out of view.
    document.addEventListener("visibilitychange", again);
    return () => {
      left = true;
      document.removeEventListener("visibilitychange", again);
      void lock?.release();
    };
  }, []);
}
