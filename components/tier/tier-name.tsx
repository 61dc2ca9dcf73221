"use client";

import { useTier } from "@/lib/queries/tier";

/** The tier's name as printed on the card; nothing for a member without one. */
export function TierName() {
  const { data } = useTier();
  return data?.name ?? null;
}
