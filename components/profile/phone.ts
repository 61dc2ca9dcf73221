/** Digits per group after the prefix: only where every number of the country is written so. */
const PREFIXES_IN_THREES = /^(420|421)(\d{3})(\d{3})(\d{3})$/;

/** A phone number as people read it: "+420 777 100 100"; other countries' in one piece. */
export function formatPhone(digits: string): string {
  const groups = PREFIXES_IN_THREES.exec(digits);
  return groups ? `+${groups.slice(1).join(" ")}` : `+${digits}`;
}
