import type { Position } from "@/lib/contracts/stores";

const EARTH_KM = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Kilometres between two places on the ground, as the crow flies (haversine). */
export function distanceBetween(one: Position, other: Position): number {
  const latitude = Math.sin(radians(other.latitude - one.latitude) / 2);
  const longitude = Math.sin(radians(other.longitude - one.longitude) / 2);
  const share =
    latitude ** 2 +
    Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * longitude ** 2;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** A distance in the unit and with the exactness that people use: 350 m, 1.4 km, 23 km. */
export function readable(kilometres: number): { value: number; unit: "meter" | "kilometer" } {
  if (kilometres < 0.995)
    return { value: Math.max(10, Math.round(kilometres * 100) * 10), unit: "meter" };
  return {
    value: kilometres < 10 ? Math.round(kilometres * 10) / 10 : Math.round(kilometres),
    unit: "kilometer",
  };
}
