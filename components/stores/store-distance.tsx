"use client";

import { useFormatter } from "next-intl";
import { readable } from "./distance";

/** "1.4 km", "350 m". */
export function StoreDistance({ kilometres }: { kilometres: number }) {
  const format = useFormatter();
  const { value, unit } = readable(kilometres);
  return <>{format.number(value, { style: "unit", unit, maximumFractionDigits: 1 })}</>;
}
