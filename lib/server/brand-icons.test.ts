import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { brandFileOf, brandNames } from "@/lib/cli/brands";

const brandFileNamed = async (address: string) => {
  const name = address.replace("/api/brand?file=", "");
  expect(name.length, "as the handler takes it").toBeLessThanOrEqual(64);
  const { brandFile } = await import("@/lib/site/brand-file");
  const { madeIconFile } = await import("./brand-icons");
  return brandFile(name) ?? (await madeIconFile(name));
};

const corner = async (bytes: Buffer): Promise<number[]> => [
  ...(await sharp(bytes)
    .ensureAlpha()
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .raw()
    .toBuffer()),
];

const SIZES = ["192x192 any", "512x512 any", "192x192 maskable", "512x512 maskable"];

beforeEach(() => vi.resetModules());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.doUnmock("sharp");
});

describe.each(["", ...brandNames()])("the icons of the sample brand %j", (brand) => {
  beforeEach(() => vi.stubEnv("SITE_CONFIG", brandFileOf(brand) ?? ""));

  it("are PNGs of the size that the manifest says, and fill what a mask cuts", async () => {
    const { brandTouchIcon, manifestIcons } = await import("./brand-icons");
    const icons = await manifestIcons();
    expect(icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(SIZES);
    const apple = { src: await brandTouchIcon(), sizes: "180x180", purpose: "maskable" };
    for (const { src, sizes, purpose } of [...icons, apple]) {
      const file = await brandFileNamed(src);
      expect(file?.type).toBe("image/png");
      const { format, width, height } = await sharp(file!.bytes).metadata();
      expect([format, `${width}x${height}`]).toEqual(["png", sizes]);
      if (purpose === "maskable") expect((await corner(file!.bytes))[3]).toBe(255);
    }
  });

  it("are the app's own where the machine cannot draw", async () => {
    vi.doMock("sharp", () => {
      throw new Error("no binary");
    });
    const { brandTouchIcon, manifestIcons } = await import("./brand-icons");
    const icons = await manifestIcons();
    expect(icons.filter(({ purpose }) => purpose === "maskable")).toHaveLength(2);
    for (const src of [...icons.map((icon) => icon.src), await brandTouchIcon()]) {
      expect(await brandFileNamed(src), src).not.toBeNull();
    }
  });
});

it("pads an icon with the colour of its edges, and one without on the brand's ground", async () => {
  const { renderIcons } = await import("./icon-rendering");
  const svg = (inside: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${inside}</svg>`);
  const circle = '<circle cx="16" cy="16" r="16" fill="#00f"/>';
  const filled = await renderIcons(
    svg('<rect width="32" height="32" rx="4" fill="#fc0"/><path d="M2 2h28v28H2Z"/>'),
    "#ffffff",
  );
  const bare = await renderIcons(svg(circle), "#faf8f6");
  expect(await corner(filled.get("maskable-512")!)).toEqual([255, 204, 0, 255]);
  expect(await corner(filled.get("apple-180")!)).toEqual([255, 204, 0, 255]);
  expect(await corner(bare.get("maskable-512")!)).toEqual([250, 248, 246, 255]);
  expect((await corner(bare.get("any-512")!))[3]).toBe(0);
  // The circle ends where the mask may begin: at four fifths.
  const row = await sharp(bare.get("maskable-512")!)
    .extract({ left: 0, top: 256, width: 512, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer();
  const blue = [...Array(512).keys()].filter((x) => row[x * 3 + 2]! > 250 && row[x * 3]! < 60);
  expect(blue.length).toBeGreaterThan(400);
  expect(blue.length).toBeLessThan(414);
});

it("makes nothing for a name that is none", async () => {
  vi.stubEnv("SITE_CONFIG", brandFileOf("fjell") ?? "");
  const { madeIconFile } = await import("./brand-icons");
  expect(await madeIconFile("any-192.png")).toBeNull();
  expect(await madeIconFile("any-192-000000.png")).toBeNull();
});
