import bwip from "bwip-js/node";
import { notFound } from "./errors";
import { encodePng } from "./images/png";
import type { Reply, World } from "./model";
import { perWorld } from "./seed/per-member";
import { zip } from "./zip";

interface CardFile {
  number: string;
  kind: "png" | "qr-png" | "wallet";
}

/** Files that have been generated, by the account in their address. */
export const cardFiles = perWorld(() => new Map<string, CardFile>());

/** Pixels of a module, and white around the code. */
const SCALE = 6;
const MARGIN = 4;
/** Of a barcode, in modules. */
const BAR_HEIGHT = 40;

/** `/card-files/generate?account=…`: no login, as the address is the key. */
export function cardFileReply(world: World, search: string): Reply {
  const account = new URLSearchParams(search).get("account") ?? "";
  const file = cardFiles(world).get(account);
  if (!file) throw notFound("card-files", "generate");
  const wallet = file.kind === "wallet";
  const type = wallet ? "application/vnd.apple.pkpass" : "image/png";
  const data = wallet ? pass(file.number) : picture(file);
  return { status: 200, bytes: { type, data }, headers: { "cache-control": "no-store" } };
}

/** A row of modules, true where black, for every row of the code. */
function modulesOf({ number, kind }: CardFile): boolean[][] {
  const bcid = kind === "png" ? "code128" : "qrcode";
  const [drawn] = bwip.raw({ bcid, text: number });
  if (drawn && "pixs" in drawn) {
    const { pixs, pixx, pixy } = drawn;
    return Array.from({ length: pixy }, (_row, y) =>
      Array.from({ length: pixx }, (_module, x) => pixs[y * pixx + x] === 1),
    );
  }
  const bars = drawn && "sbs" in drawn ? drawn.sbs : [];
  const row = bars.flatMap((width, at) => Array.from({ length: width }, () => at % 2 === 0));
  return Array.from({ length: BAR_HEIGHT }, () => row);
}

function picture(file: CardFile): Buffer {
  const modules = modulesOf(file);
  const width = ((modules[0]?.length ?? 0) + 2 * MARGIN) * SCALE;
  const height = (modules.length + 2 * MARGIN) * SCALE;
  const pixels = new Uint8Array(width * height * 3).fill(255);
  for (let y = 0; y < height; y++) {
    const row = modules[Math.floor(y / SCALE) - MARGIN];
    for (let x = 0; row && x < width; x++) {
      if (row[Math.floor(x / SCALE) - MARGIN])
        pixels.fill(0, (y * width + x) * 3, (y * width + x + 1) * 3);
    }
  }
  return encodePng(width, height, pixels);
}

/** A package in the form of a wallet pass; nobody has signed it, so no wallet takes it. */
function pass(number: string): Buffer {
  const barcode = { format: "PKBarcodeFormatCode128", message: number, messageEncoding: "utf-8" };
  const json = {
    formatVersion: 1,
    passTypeIdentifier: "pass.example.loyalty",
    serialNumber: number,
    teamIdentifier: "EXAMPLE",
    organizationName: "Sandbox",
    description: "Membership card",
    barcodes: [barcode],
    storeCard: { primaryFields: [] },
  };
  return zip([
    ["pass.json", Buffer.from(JSON.stringify(json))],
    ["manifest.json", Buffer.from("{}")],
    ["signature", Buffer.from("unsigned")],
  ]);
}
