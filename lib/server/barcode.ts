import "server-only";
// The default export: the named `raw` is an encoder, not the function that gives modules.
import bwip from "bwip-js/node";
import type { CodePicture, ScanCode, Symbology } from "@/lib/contracts/barcode";
import { bars, outline } from "./barcode-path";

/** How each symbology is drawn; quiet zones are in modules, as the symbology's standard asks. */
interface Recipe {
  /** The drawing library's name for it. */
  encoder: string;
  /** What it can carry so that every scanner reads the same text back. */
  accepts: RegExp;
  quiet: { left: number; right: number; vertical: number };
  options?: Record<string, string | number | boolean>;
}

// Beyond ASCII, scanners differ in the character set they assume: such a text is never drawn.
const ASCII = /^[\x20-\x7e]+$/;
const around = (modules: number) => ({ left: modules, right: modules, vertical: modules });

const RECIPES: Record<Symbology, Recipe> = {
  code128: {
    encoder: "code128",
    accepts: ASCII,
    // A margin above and below is not asked for, but keeps bars off whatever stands beside them.
    quiet: { left: 10, right: 10, vertical: 4 },
  },
  ean13: {
    encoder: "ean13",
    // All 13 digits: from 12 the library would make up the check digit, and so another number.
    accepts: /^\d{13}$/,
    quiet: { left: 11, right: 7, vertical: 4 },
  },
  qr: { encoder: "qrcode", accepts: ASCII, quiet: around(4), options: { eclevel: "M" } },
  // Aztec needs no quiet zone; a little white still helps against a busy background.
  aztec: { encoder: "azteccode", accepts: ASCII, quiet: around(2) },
  pdf417: { encoder: "pdf417", accepts: ASCII, quiet: around(2), options: { rowmult: 3 } },
  // The standard asks for one module; scanners that read from screens are happier with two.
  datamatrix: { encoder: "datamatrix", accepts: ASCII, quiet: around(2) },
};

/** What the library gives: widths of bars and spaces in turn, or the modules row by row. */
type Drawn = { sbs: number[] } | { pixs: number[]; pixx: number; pixy: number };

/** EAN-13's nominal proportions: bars 22.85 mm high at a module of 0.33 mm. */
const EAN_HEIGHT = 69;

/**
 * Draws what a till scans.
 * @param text what the code says, digit for digit: nothing is padded, completed or corrected
 * @returns the code; its picture is null where `text` cannot be written in `symbology`
 */
export function drawCode(text: string, symbology: Symbology): ScanCode {
  return { text, symbology, picture: draw(text, symbology) };
}

function draw(text: string, symbology: Symbology): CodePicture | null {
  const { encoder, accepts, quiet, options } = RECIPES[symbology];
  if (!accepts.test(text)) return null;
  let drawn: Drawn | undefined;
  try {
    [drawn] = bwip.raw({ ...options, bcid: encoder, text });
  } catch {
    // Too long for the symbology, or a wrong check digit: the number is still shown as text.
    return null;
  }
  if (!drawn) return null;
  if ("pixs" in drawn) {
    const { pixs, pixx, pixy } = drawn;
    return {
      width: quiet.left + pixx + quiet.right,
      height: quiet.vertical + pixy + quiet.vertical,
      path: outline(pixs, pixx, pixy, { left: quiet.left, top: quiet.vertical }),
    };
  }
  const modules = drawn.sbs.reduce((sum, width) => sum + width, 0);
  const height = symbology === "ean13" ? EAN_HEIGHT : Math.round(Math.max(40, modules * 0.4));
  return {
    width: quiet.left + modules + quiet.right,
    height: quiet.vertical + height + quiet.vertical,
    path: bars(drawn.sbs, height, { left: quiet.left, top: quiet.vertical }),
  };
}
