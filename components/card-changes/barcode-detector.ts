import { useSyncExternalStore } from "react";

/** As much of the browser's own reader as is used here; not every browser has it. */
export interface Reader {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}

type ReaderClass = new () => Reader;

const readerClass = (): ReaderClass | null =>
  (globalThis as { BarcodeDetector?: ReaderClass }).BarcodeDetector ?? null;

/** Makes a reader for every format the browser knows; null where it has none. */
export const makeReader = (): Reader | null => {
  const Detector = readerClass();
  return Detector && new Detector();
};

const never = () => () => {};
const canScan = () => readerClass() !== null && navigator.mediaDevices !== undefined;

/** Whether this browser can read a card's code with its camera. Never on the server. */
export const useCanScan = (): boolean => useSyncExternalStore(never, canScan, () => false);
