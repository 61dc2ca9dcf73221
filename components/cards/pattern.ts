/** A card's own ornament: two ribbons of fine lines, in the units of the card's view box. */
export const PATTERN_BOX = { width: 856, height: 540 };

const LINES = 30;
/** Lines start and end outside the card, so that none shows an end. */
const OVERHANG = 40;

/**
 * The ornament of a card number: the same number always gives the same lines, and another number
 * others. Only sums and products of whole numbers are used, because the server's and every
 * browser's result must be the same to the last digit.
 * @returns two SVG paths to stroke
 */
export function cardPattern(number: string): [string, string] {
  const random = generator(number);
  return [ribbon(random), ribbon(random)];
}

/** Lines that pass step by step from one random curve into another. */
function ribbon(random: () => number): string {
  const first = curve(random);
  const last = curve(random);
  let path = "";
  for (let line = 0; line < LINES; line++) {
    const points = first.map((from, index) =>
      Math.round(from + ((last[index]! - from) * line) / (LINES - 1)),
    );
    path += `M${points[0]} ${points[1]}C${points.slice(2).join(" ")}`;
  }
  return path;
}

/** A curve from the left edge to the right one as `x y` four times: start, two handles, end. */
function curve(random: () => number): number[] {
  const { width, height } = PATTERN_BOX;
  const within = (from: number, to: number) => from + Math.floor(random() * (to - from));
  return [
    -OVERHANG,
    within(-height / 4, height * 1.25),
    within(width * 0.15, width * 0.6),
    within(-height * 0.6, height * 1.6),
    within(width * 0.4, width * 0.85),
    within(-height * 0.6, height * 1.6),
    width + OVERHANG,
    within(-height / 4, height * 1.25),
  ];
}

/** Repeatable numbers in [0, 1): FNV-1a of the text seeds a mulberry32. */
function generator(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) {
    state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
