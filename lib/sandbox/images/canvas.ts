import { length, type Shape } from "./shapes";

export const WIDTH = 640;
export const HEIGHT = 480;

type Rgb = readonly [number, number, number];

function parse(hex: string): Rgb {
  const value = parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

export interface Layer {
  shape: Shape;
  /** Colour at the top and, if another, at the bottom. */
  fill: string | readonly [string, string];
  alpha?: number;
  /** Width of the edge in pixels: 1 is sharp, 60 is a shadow. */
  soft?: number;
}

/** Paints the layers over a soft gradient; gives RGB pixels. */
export function paint(background: readonly [string, string], layers: readonly Layer[]): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3);
  const [from, to] = [parse(background[0]), parse(background[1])];
  const channels = [0, 1, 2].map((c) => [from[c] ?? 0, (to[c] ?? 0) - (from[c] ?? 0)] as const);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      // A slanted gradient with a little light from the upper left.
      const t = (x / WIDTH) * 0.35 + (y / HEIGHT) * 0.65;
      const light = Math.max(0, 1 - length(x - 190, y - 120) / 420) * 22;
      let at = (y * WIDTH + x) * 3;
      for (const [start, step] of channels) pixels[at++] = Math.min(255, start + step * t + light);
    }
  }
  for (const layer of layers) paintLayer(pixels, layer);
  return pixels;
}

function paintLayer(pixels: Uint8Array, { shape, fill, alpha = 1, soft = 1.2 }: Layer): void {
  const [top, bottom] = typeof fill === "string" ? [fill, fill] : fill;
  const [from, to] = [parse(top), parse(bottom)];
  const channels = [0, 1, 2].map((c) => [from[c] ?? 0, (to[c] ?? 0) - (from[c] ?? 0)] as const);
  const [left, up, right, down] = shape.box;
  const firstX = Math.max(0, Math.floor(left - soft));
  const lastX = Math.min(WIDTH - 1, Math.ceil(right + soft));
  const firstY = Math.max(0, Math.floor(up - soft));
  const lastY = Math.min(HEIGHT - 1, Math.ceil(down + soft));
  for (let y = firstY; y <= lastY; y++) {
    const t = Math.min(1, Math.max(0, (y - up) / (down - up || 1)));
    for (let x = firstX; x <= lastX; x++) {
      const cover = Math.min(1, 0.5 - shape.distance(x, y) / soft) * alpha;
      if (cover <= 0) continue;
      let at = (y * WIDTH + x) * 3;
      for (const [start, step] of channels) {
        const old = pixels[at] ?? 0;
        pixels[at++] = old + (start + step * t - old) * cover;
      }
    }
  }
}
