import "server-only";

/** Where the first module stands in the picture. */
interface Offset {
  left: number;
  top: number;
}

/** Bars and spaces, alternating from the first bar, as one rectangle for each bar. */
export function bars(widths: readonly number[], height: number, { left, top }: Offset): string {
  let x = left;
  return widths
    .map((width, index) => {
      const start = x;
      x += width;
      return index % 2 === 0 ? `M${start} ${top}h${width}v${height}h${-width}z` : "";
    })
    .join("");
}

/**
 * The outline of the black modules, clockwise around black and anticlockwise around white: one
 * closed shape for each area, so that no seam shows between modules at any size.
 * @param pixels row by row, 1 for black; where they hold fewer rows than `height` (PDF417 gives
 *   each of its rows once), every row is drawn as many modules high as fit
 */
export function outline(
  pixels: readonly number[],
  columns: number,
  height: number,
  { left, top }: Offset,
): string {
  const edges = edgesOf(pixels, columns);
  const stride = columns + 1;
  const rowHeight = (height * columns) / pixels.length;
  let path = "";
  for (const [start, ends] of edges) {
    while (ends.length > 0) {
      const y = top + Math.floor(start / stride) * rowHeight;
      path += `M${left + (start % stride)} ${y}${follow(edges, start, stride, rowHeight)}z`;
    }
  }
  return path;
}

/** From each corner, numbered row by row, to the next one along the edge of black. */
type Edges = Map<number, number[]>;

function edgesOf(pixels: readonly number[], columns: number): Edges {
  const black = (x: number, y: number) => x >= 0 && x < columns && pixels[y * columns + x] === 1;
  const edges: Edges = new Map();
  const add = (from: number, to: number) => {
    const others = edges.get(from);
    // Two edges leave a corner where black touches black diagonally.
    if (others) others.push(to);
    else edges.set(from, [to]);
  };
  const stride = columns + 1;
  for (let y = 0; y * columns < pixels.length; y++) {
    for (let x = 0; x < columns; x++) {
      if (!black(x, y)) continue;
      const corner = y * stride + x;
      if (!black(x, y - 1)) add(corner, corner + 1);
      if (!black(x + 1, y)) add(corner + 1, corner + 1 + stride);
      if (!black(x, y + 1)) add(corner + 1 + stride, corner + stride);
      if (!black(x - 1, y)) add(corner + stride, corner);
    }
  }
  return edges;
}

/** Walks from `start` until no edge is left to take, which is back at `start`; uses edges up. */
function follow(edges: Edges, start: number, stride: number, rowHeight: number): string {
  let path = "";
  let straight = { from: start, step: 0 };
  for (let at = start; ;) {
    const next = edges.get(at)?.pop();
    if (next !== undefined && next - at === straight.step) {
      at = next;
      continue;
    }
    // The last straight needs no command: closing the shape draws it.
    if (next === undefined) return path;
    const length = at - straight.from;
    if (Math.abs(straight.step) === stride) path += `v${(length / stride) * rowHeight}`;
    else if (straight.step !== 0) path += `h${length}`;
    straight = { from: at, step: next - at };
    at = next;
  }
}
