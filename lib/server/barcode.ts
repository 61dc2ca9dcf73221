import "server-only";
import { raw } from "bwip-js/node";
import type { CodePicture, ScanCode, Symbology } from "@/lib/contracts/barcode";

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
  let drawn: ReturnType<typeof raw>[number] | undefined;
  try {
    [drawn] = raw({ ...options, bcid: encoder, text });
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
      path: outline(pixs, pixx, pixy, quiet.left, quiet.vertical),
    };
  }
  const modules = drawn.sbs.reduce((sum, width) => sum + width, 0);
  const height = symbology === "ean13" ? EAN_HEIGHT : Math.round(Math.max(40, modules * 0.4));
  return {
    width: quiet.left + modules + quiet.right,
    height: quiet.vertical + height + quiet.vertical,
    path: bars(drawn.sbs, quiet.left, quiet.vertical, height),
  };
}

/** Bars and spaces, alternating from the first bar, as one rectangle for each bar. */
function bars(widths: readonly number[], left: number, top: number, height: number): string {
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
 */
function outline(
  pixels: readonly number[],
  columns: number,
  rows: number,
  left: number,
  top: number,
): string {
  const black = (x: number, y: number) =>
    x >= 0 && x < columns && y >= 0 && y < rows && pixels[y * columns + x] === 1;
  const stride = columns + 1;
  /** Edges by the corner they start from: one, or two where black touches black diagonally. */
  const edges = new Map<number, number[]>();
  const addEdge = (fromX: number, fromY: number, toX: number, toY: number) => {
    const from = fromY * stride + fromX;
    const to = toY * stride + toX;
    const others = edges.get(from);
    if (others) others.push(to);
    else edges.set(from, [to]);
  };
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < columns; x++) {
      if (!black(x, y)) continue;
      if (!black(x, y - 1)) addEdge(x, y, x + 1, y);
      if (!black(x + 1, y)) addEdge(x + 1, y, x + 1, y + 1);
      if (!black(x, y + 1)) addEdge(x + 1, y + 1, x, y + 1);
      if (!black(x - 1, y)) addEdge(x, y + 1, x, y);
    }
  }
  let path = "";
  for (const start of edges.keys()) {
    while (edges.get(start)?.length) path += contour(edges, start, stride, left, top);
  }
  return path;
}

/** Follows edges from `start` until they come back to it, taking each out of `edges`. */
function contour(
  edges: Map<number, number[]>,
  start: number,
  stride: number,
  left: number,
  top: number,
): string {
  let path = `M${left + (start % stride)} ${top + Math.floor(start / stride)}`;
  let command = "";
  let length = 0;
  let at = start;
  for (;;) {
    const to = edges.get(at)?.pop();
    if (to === undefined) break;
    const vertical = Math.abs(to - at) === stride;
    const step = Math.sign(to - at);
    const next = vertical ? "v" : "h";
    if (next !== command || Math.sign(length) !== step) {
      if (command) path += command + length;
      command = next;
      length = 0;
    }
    length += step;
    at = to;
  }
  // The last straight needs no command: closing the shape draws it.
  return `${path}z`;
}
