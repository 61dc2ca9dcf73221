"use client";

import { createContext, use } from "react";

/** Which panel of the till screen is in view, and how to bring another there. */
export interface Till {
  active: string;
  show: (panel: string) => void;
  /** The list of panels, once it is there. */
  list: HTMLUListElement | null;
}

export const TillContext = createContext<Till>({ active: "", show: () => {}, list: null });

export const useTill = (): Till => use(TillContext);

/** Id of the card's panel; a voucher's is made of its own id. */
export const CARD_PANEL = "till-card";
export const voucherPanel = (id: string): string => `till-voucher-${id}`;
