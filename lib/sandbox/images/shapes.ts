/** A shape as a signed distance: below zero inside, in pixels. `box` is what it fits into. */
export interface Shape {
  distance(x: number, y: number): number;
  box: readonly [left: number, top: number, right: number, bottom: number];
}

/** `Math.hypot` guards against overflow and is many times slower. */
export const length = (x: number, y: number) => Math.sqrt(x * x + y * y);

export function circle(cx: number, cy: number, r: number): Shape {
  return {
    distance: (x, y) => length(x - cx, y - cy) - r,
    box: [cx - r, cy - r, cx + r, cy + r],
  };
}

/** Near enough for pictures: exact on the edge, a good guess around it. */
export function ellipse(cx: number, cy: number, rx: number, ry: number): Shape {
  const least = Math.min(rx, ry);
  return {
    distance(x, y) {
      const px = (x - cx) / rx;
      const py = (y - cy) / ry;
      const slope = length(px / rx, py / ry);
      if (slope === 0) return -least;
      const reach = length(px, py);
      return (reach * (reach - 1)) / slope;
    },
    box: [cx - rx, cy - ry, cx + rx, cy + ry],
  };
}

/** A rectangle with round corners, by centre and half sizes. */
export function rect(cx: number, cy: number, hw: number, hh: number, r = 0): Shape {
  return {
    distance(x, y) {
      const dx = Math.abs(x - cx) - hw + r;
      const dy = Math.abs(y - cy) - hh + r;
      return length(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - r;
    },
    box: [cx - hw, cy - hh, cx + hw, cy + hh],
  };
}

/** A thick line with round ends. */
export function line(x1: number, y1: number, x2: number, y2: number, r: number): Shape {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const square = dx * dx + dy * dy || 1;
  return {
    distance(x, y) {
      const t = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / square));
      return length(x - x1 - dx * t, y - y1 - dy * t) - r;
    },
    box: [Math.min(x1, x2) - r, Math.min(y1, y2) - r, Math.max(x1, x2) + r, Math.max(y1, y2) + r],
  };
}

/** A thick line through points. */
export function path(points: readonly (readonly [number, number])[], r: number): Shape {
  return join(
    ...points.slice(1).map(([x, y], at) => {
      const [px, py] = points[at] ?? [x, y];
      return line(px, py, x, y, r);
    }),
  );
}

/** Straight sides that lean: half widths at the top and at the bottom. */
export function trapezoid(cx: number, top: number, bottom: number, a: number, b: number): Shape {
  const slope = (b - a) / (bottom - top);
  const scale = 1 / length(1, slope);
  const most = Math.max(a, b);
  return {
    distance: (x, y) =>
      Math.max(top - y, y - bottom, (Math.abs(x - cx) - a - slope * (y - top)) * scale),
    box: [cx - most, top, cx + most, bottom],
  };
}

/** The same shape with its corners rounded outwards. */
export function swell(shape: Shape, by: number): Shape {
  const [left, top, right, bottom] = shape.box;
  return {
    distance: (x, y) => shape.distance(x, y) - by,
    box: [left - by, top - by, right + by, bottom + by],
  };
}

/** Only the edge, so thick. */
export function outline(shape: Shape, thickness: number): Shape {
  const half = thickness / 2;
  return { ...swell({ ...shape, distance: (x, y) => Math.abs(shape.distance(x, y)) }, half) };
}

export function join(...shapes: Shape[]): Shape {
  return {
    distance: (x, y) => shapes.reduce((least, it) => Math.min(least, it.distance(x, y)), Infinity),
    box: [
      Math.min(...shapes.map((it) => it.box[0])),
      Math.min(...shapes.map((it) => it.box[1])),
      Math.max(...shapes.map((it) => it.box[2])),
      Math.max(...shapes.map((it) => it.box[3])),
    ],
  };
}

/** What is in the first shape and in all others. */
export function meet(first: Shape, ...others: Shape[]): Shape {
  return {
    distance: (x, y) =>
      others.reduce((most, it) => Math.max(most, it.distance(x, y)), first.distance(x, y)),
    box: first.box,
  };
}

export function cut(shape: Shape, hole: Shape): Shape {
  return { ...shape, distance: (x, y) => Math.max(shape.distance(x, y), -hole.distance(x, y)) };
}

/** Turned by degrees around a point. */
export function turn(shape: Shape, degrees: number, cx: number, cy: number): Shape {
  const angle = (-degrees * Math.PI) / 180;
  const sin = Math.sin(angle);
  const cos = Math.cos(angle);
  const [left, top, right, bottom] = shape.box;
  const reach = Math.max(
    ...[left, right].flatMap((x) => [top, bottom].map((y) => length(x - cx, y - cy))),
  );
  return {
    distance: (x, y) =>
      shape.distance(cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos),
    box: [cx - reach, cy - reach, cx + reach, cy + reach],
  };
}
