"use client";

import { useProfile } from "@/lib/queries/profile";

/** The member's name as printed on the card; nothing where it is not known. */
export function CardHolder() {
  const { data } = useProfile();
  return [data?.firstName, data?.lastName].filter(Boolean).join(" ") || null;
}
