import { describe, expect, it } from "vitest";
import { MAX_ZOOM, pressed, pull, sideOf, startCrop, zoomTo, type Crop } from "./crop";

const WIDE = { width: 800, height: 400 };

const edges = ({ x, y, zoom }: Crop) => {
  const half = sideOf(WIDE, zoom) / 2;
  return [x - half, y - half, x + half, y + half];
};

describe("cutting a square out of a picture", () => {
  it("starts with the largest one, in the middle", () => {
    expect(edges(startCrop(WIDE))).toEqual([200, 0, 600, 400]);
  });

  it("follows the hand, and stops at the picture's edges", () => {
    const start = startCrop(WIDE);
    expect(edges(pull(start, WIDE, 0.25, 0))).toEqual([100, 0, 500, 400]);
    expect(edges(pull(start, WIDE, 9, 9))).toEqual([0, 0, 400, 400]);
    expect(edges(pull(start, WIDE, -9, -9))).toEqual([400, 0, 800, 400]);
  });

  it("keeps under the fingers what was there when it comes closer", () => {
    const close = zoomTo(startCrop(WIDE), WIDE, 2, { x: 0, y: 0 });
    expect(edges(close)).toEqual([200, 0, 400, 200]);
    expect(edges(zoomTo(startCrop(WIDE), WIDE, 2))).toEqual([300, 100, 500, 300]);
  });

  it("comes no closer than there is to see, and goes no further than the picture", () => {
    expect(zoomTo(startCrop(WIDE), WIDE, 99).zoom).toBe(MAX_ZOOM);
    const corner = pull(zoomTo(startCrop(WIDE), WIDE, 4), WIDE, 9, 9);
    expect(edges(zoomTo(corner, WIDE, 0.1))).toEqual([0, 0, 400, 400]);
  });

  it.each(["ArrowLeft", "ArrowRight", "+", "-", "Home"])("takes the key %s", (key) => {
    expect(pressed(startCrop(WIDE), WIDE, key)).not.toBeNull();
  });

  it("leaves other keys to the page", () => {
    expect(pressed(startCrop(WIDE), WIDE, "Tab")).toBeNull();
    expect(pressed(startCrop(WIDE), WIDE, "a")).toBeNull();
  });
});
