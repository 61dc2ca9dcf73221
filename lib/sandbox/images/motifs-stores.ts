import type { Layer } from "./canvas";
import * as s from "./shapes";

interface Shop {
  wall: readonly [string, string];
  awning: string;
  door: string;
}

/** A shop seen from the street: window, door, a striped awning and a sign. */
const shop = ({ wall, awning, door }: Shop): Layer[] => [
  { shape: s.rect(320, 444, 330, 40), fill: ["#cfc4b4", "#b3a795"] },
  { shape: s.rect(320, 258, 236, 152, 6), fill: wall },
  { shape: s.rect(320, 108, 250, 16, 5), fill: awning },
  { shape: s.rect(320, 146, 120, 20, 8), fill: "#fbf6ec" },
  { shape: s.line(262, 146, 378, 146, 4), fill: awning },
  { shape: s.rect(248, 308, 136, 90, 6), fill: ["#35485a", "#5d7686"] },
  { shape: s.rect(248, 308, 128, 82, 4), fill: ["#ffe9b8", "#f7c877"] },
  { shape: s.rect(248, 372, 128, 14), fill: ["#a9794d", "#835931"] },
  ...[164, 208, 252, 296, 336].map((x, at): Layer => ({
    shape: at % 2 ? s.circle(x, 344, 18) : s.ellipse(x, 348, 24, 13),
    fill: ["#d9a15b", "#a8672b"],
  })),
  { shape: s.line(170, 240, 224, 340, 9), fill: "#ffffff", alpha: 0.28, soft: 10 },
  { shape: s.rect(468, 326, 54, 90, 6), fill: door },
  { shape: s.rect(468, 306, 38, 58, 4), fill: ["#ffe9b8", "#f7c877"] },
  { shape: s.circle(434, 352, 5), fill: "#fbf6ec" },
  ...Array.from({ length: 10 }, (_none, at): Layer => ({
    shape: s.join(s.rect(95 + at * 50, 196, 25, 18), s.circle(95 + at * 50, 214, 25)),
    fill: at % 2 ? "#fbf6ec" : awning,
  })),
  { shape: s.rect(320, 182, 250, 8, 3), fill: awning },
  ...[110, 536].flatMap((x): Layer[] => [
    { shape: s.circle(x, 372, 30), fill: ["#7c9a6a", "#4f6d45"] },
    { shape: s.trapezoid(x, 390, 420, 24, 17), fill: ["#b8734c", "#8f5233"] },
  ]),
];

const SHOPS: readonly Shop[] = [
  { wall: ["#f3e3c9", "#dfc6a0"], awning: "#a8432f", door: "#6d2c20" },
  { wall: ["#dfe7e2", "#b9c9c0"], awning: "#2f6b55", door: "#1f4a3b" },
  { wall: ["#f0d9d0", "#d7b0a3"], awning: "#32537c", door: "#223b59" },
  { wall: ["#e7e1f0", "#c5bad6"], awning: "#6a4a86", door: "#48315d" },
  { wall: ["#f4ecd2", "#dccb98"], awning: "#c07a1c", door: "#7d4d0e" },
  { wall: ["#e3e6ea", "#bcc3cc"], awning: "#8a2f4f", door: "#5d1f36" },
];

/** The shops' fronts, `shop-1` first. */
export const shopfronts: readonly (() => Layer[])[] = SHOPS.map((it) => () => shop(it));
