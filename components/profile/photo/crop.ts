/** Width and height of the picture, in its own pixels. */
export interface Size {
  width: number;
  height: number;
}

/** The square that is cut out: its middle, in the picture's pixels, and how close it is. */
export interface Crop {
  x: number;
  y: number;
  /** 1: the largest square that fits. */
  zoom: number;
}

export const MAX_ZOOM = 4;

const within = (value: number, low: number, high: number): number =>
  Math.min(Math.max(value, low), high);

/** The side of the square, in the picture's pixels. */
export const sideOf = ({ width, height }: Size, zoom: number): number =>
  Math.min(width, height) / zoom;

/** The nearest crop that lies inside the picture. */
const inside = ({ x, y, zoom }: Crop, size: Size): Crop => {
  const close = within(zoom, 1, MAX_ZOOM);
  const half = sideOf(size, close) / 2;
  return {
    x: within(x, half, size.width - half),
    y: within(y, half, size.height - half),
    zoom: close,
  };
};

/** The largest square, in the middle. */
export const startCrop = ({ width, height }: Size): Crop => ({
  x: width / 2,
  y: height / 2,
  zoom: 1,
});

/** Pulls the picture along, by shares of the square's side: to the right shows more of its left. */
export const pull = (crop: Crop, size: Size, right: number, down: number): Crop => {
  const side = sideOf(size, crop.zoom);
  return inside({ ...crop, x: crop.x - right * side, y: crop.y - down * side }, size);
};

/**
 * Comes closer or goes away, so that what lies under a point stays there.
 * @param at of the square, from 0 to 1 each way; its middle if left out
 */
export const zoomTo = (
  crop: Crop,
  size: Size,
  zoom: number,
  at: { x: number; y: number } = { x: 0.5, y: 0.5 },
): Crop => {
  const close = within(zoom, 1, MAX_ZOOM);
  const change = sideOf(size, crop.zoom) - sideOf(size, close);
  return inside(
    { x: crop.x + (at.x - 0.5) * change, y: crop.y + (at.y - 0.5) * change, zoom: close },
    size,
  );
};

const STEP = 0.05;
const ZOOM_STEP = 1.15;

/** What a key does; null for a key that does nothing. */
export const pressed = (crop: Crop, size: Size, key: string): Crop | null => {
  switch (key) {
    case "ArrowLeft":
      return pull(crop, size, -STEP, 0);
    case "ArrowRight":
      return pull(crop, size, STEP, 0);
    case "ArrowUp":
      return pull(crop, size, 0, -STEP);
    case "ArrowDown":
      return pull(crop, size, 0, STEP);
    case "+":
    case "=":
      return zoomTo(crop, size, crop.zoom * ZOOM_STEP);
    case "-":
      return zoomTo(crop, size, crop.zoom / ZOOM_STEP);
    case "0":
    case "Home":
      return startCrop(size);
    default:
      return null;
  }
};
