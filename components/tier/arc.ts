/** Half a circle from left to right, in the units of its view box. */
export const ARC = { width: 240, height: 132, centre: { x: 120, y: 120 }, radius: 104 };

/** The whole arc, to stroke; give it `pathLength={1}` to dash parts of it. */
export const ARC_PATH = `M${ARC.centre.x - ARC.radius} ${ARC.centre.y}A${ARC.radius} ${ARC.radius} 0 0 1 ${
  ARC.centre.x + ARC.radius
} ${ARC.centre.y}`;

/** The point at `share` of the way along the arc, 0 at its left end. */
export function arcPoint(share: number): { x: number; y: number } {
  const angle = Math.PI * (1 - share);
  // One decimal: engines may differ in the last digits of a cosine.
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    x: round(ARC.centre.x + ARC.radius * Math.cos(angle)),
    y: round(ARC.centre.y - ARC.radius * Math.sin(angle)),
  };
}
