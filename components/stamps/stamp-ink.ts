/** A stamp's own hand: how far it is turned, in degrees, and how heavy the ink, out of 100. */
export interface Ink {
  turn: number;
  weight: number;
}

const MOST_TURNED = 13;
const LIGHTEST = 90;

/**
 * No two stamps are pressed alike; the same one always is. Whole numbers only, so that server and
 * browser agree to the last digit.
 */
export function inkOf(id: string): Ink {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  const mixed = (hash ^ (hash >>> 15)) >>> 0;
  return {
    turn: (mixed % (2 * MOST_TURNED + 1)) - MOST_TURNED,
    weight: LIGHTEST + ((mixed >>> 8) % (101 - LIGHTEST)),
  };
}

/** How many stamps stand in a row, so that rows are full and stamps large. */
export function columnsFor(size: number): 2 | 3 | 4 | 5 {
  if (size <= 2) return 2;
  if (size === 3 || size === 6 || size === 9) return 3;
  return size === 4 || size === 7 || size === 8 || size === 12 ? 4 : 5;
}
