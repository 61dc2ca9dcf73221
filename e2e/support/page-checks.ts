import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { platedText } from "./access-checks";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const wasm = readFileSync(
  createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm"),
);
// Left alone, the decoder would fetch its module from a public network.
prepareZXingModule({
  overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) },
});

/**
 * Waits until nothing that shows in the page is a skeleton any more: content that is streamed is shown a moment
 * after it has come, so that a page can be loaded and yet not be there.
 */
export const expectWhole = (page: Page): Promise<void> =>
  expect(page.locator("main .animate-pulse:visible"), `skeletons on ${page.url()}`).toHaveCount(0);

type Look = "light" | "dark" | "forced";

const MEDIA = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

/**
 * Fails unless axe finds nothing to complain about, in the light and in the dark scheme.
 * Call it once the state under test is visible; what still streams in is waited for, because a page
 * that changes while it is judged is judged by two halves.
 * @param looks other ones to look at it in: `forced` are the visitor's own colours
 */
export async function expectAccessible(
  page: Page,
  looks: readonly Look[] = ["light", "dark"],
): Promise<void> {
  await expectWhole(page);
  for (const look of looks) {
    // Without motion there is no half-faded colour to measure.
    await page.emulateMedia({ ...MEDIA[look], reducedMotion: "reduce" });
    await settle(page);
    // Judged in the page itself: there are no frames here, and the other way opens a page per check.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    if (look === "forced") expect(await platedText(page), "text behind its plate").toEqual([]);
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html}\n    ${node.failureSummary ?? ""}`),
    );
    expect(found, `axe on ${page.url()}, colours: ${look}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
}

/**
 * A change of scheme has arrived once no colour is on its way: what inherits one that changes begins to
 * change only when that has arrived, so that one frame without motion is not enough.
 */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const STILL_FRAMES = 4;
    const MOST_FRAMES = 300;
    const moves = () =>
      document
        .getAnimations()
        .some(
          ({ effect, playState }) =>
            playState === "running" && effect?.getComputedTiming().endTime !== Infinity,
        );
    for (let still = 0, frame = 0; still < STILL_FRAMES && frame < MOST_FRAMES; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      still = moves() ? 0 : still + 1;
    }
  });

export interface DecodedCode {
  text: string;
  /** The decoder's own name of the symbology, e.g. `Code128`, `QRCode`, `EAN13`. */
  format: string;
}

/**
 * What a till would read: photographs the element and decodes the picture.
 * Fails unless the picture holds exactly one readable code.
 */
export async function decode(locator: Locator): Promise<DecodedCode> {
  await expect(locator, "a code to photograph").toBeVisible();
  return decodePicture(await locator.screenshot());
}

/** What a till would read in a picture, which must hold exactly one readable code. */
export async function decodePicture(picture: Uint8Array): Promise<DecodedCode> {
  const codes = await readBarcodes(new Uint8Array(picture), { tryHarder: true, tryRotate: true });
  expect(codes, "one readable code in the picture").toHaveLength(1);
  const [code] = codes;
  if (!code?.isValid) throw new Error(`The code does not decode: ${code?.error ?? "no code"}`);
  return { text: code.text, format: code.format };
}
