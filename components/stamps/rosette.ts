const CENTRE = 40;
const TEETH = 18;
const OUTER = 37;
const INNER = 33.5;

/** One digit after the point: the server's and every browser's text must be the same. */
const round = (value: number) => Math.round(value * 10) / 10;

const point = (step: number, radius: number) => {
  const angle = (Math.PI * step) / TEETH;
  return `${round(CENTRE + radius * Math.sin(angle))} ${round(CENTRE - radius * Math.cos(angle))}`;
};

/** The scalloped outline of a pressed stamp in a box of 80 by 80: one curve from dent to dent. */
export const ROSETTE = `M${point(0, INNER)}${Array.from(
  { length: TEETH },
  (_none, tooth) => `Q${point(2 * tooth + 1, OUTER + 2)} ${point(2 * tooth + 2, INNER)}`,
).join("")}Z`;
