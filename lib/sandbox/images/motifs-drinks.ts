import type { Layer } from "./canvas";
import * as s from "./shapes";

export const shadow = (cx: number, cy: number, rx: number, ry = 16): Layer => ({
  shape: s.ellipse(cx, cy, rx, ry),
  fill: "#3a1f12",
  alpha: 0.3,
  soft: 26,
});

const steam = (x: number, y: number): Layer => ({
  shape: s.path(
    Array.from({ length: 13 }, (_, at) => [x + Math.sin(at / 1.9) * 9, y - at * 7] as const),
    5,
  ),
  fill: "#ffffff",
  alpha: 0.45,
  soft: 9,
});

/** A cup from the side: centre of the rim, half width, height. */
export function cup(cx: number, top: number, half: number, height: number, glaze: string): Layer[] {
  const body = s.meet(
    s.ellipse(cx, top, half, height),
    s.rect(cx, top + height / 2, half, height / 2),
  );
  const handle = s.outline(
    s.ellipse(cx + half * 0.98, top + height * 0.36, half * 0.3, height * 0.24),
    half * 0.13,
  );
  return [
    shadow(cx, top + height + 12, half * 1.5),
    {
      shape: s.ellipse(cx, top + height + 4, half * 1.35, half * 0.17),
      fill: ["#ffffff", "#e6dccf"],
    },
    { shape: handle, fill: [glaze, "#cbb9a4"] },
    { shape: s.swell(body, 2), fill: [glaze, "#d9cab7"] },
    { shape: s.ellipse(cx, top, half, half * 0.2), fill: ["#fffaf2", "#efe4d4"] },
    { shape: s.ellipse(cx, top + 3, half * 0.88, half * 0.14), fill: ["#8a5a36", "#55321c"] },
    steam(cx - half * 0.3, top - 26),
    steam(cx + half * 0.22, top - 40),
  ];
}

export const espresso = () => cup(320, 226, 84, 112, "#fff7ec");
export const cappuccino = () => [
  ...cup(320, 190, 128, 160, "#fdf3e4"),
  { shape: s.ellipse(320, 193, 104, 14), fill: ["#f7e8d2", "#dfc19a"] as const },
];
export const mug = (): Layer[] => {
  const handle = s.outline(s.ellipse(428, 262, 48, 54), 24);
  return [
    shadow(320, 374, 150),
    { shape: handle, fill: ["#7f96a6", "#5d7484"] },
    { shape: s.rect(320, 262, 104, 106, 26), fill: ["#a9bcc7", "#6c8494"] },
    { shape: s.rect(320, 336, 104, 32, 22), fill: ["#c4a488", "#a88468"] },
    { shape: s.ellipse(320, 164, 100, 20), fill: ["#dfe8ec", "#b9cad3"] },
    { shape: s.ellipse(320, 167, 86, 14), fill: ["#6f4528", "#4a2b18"] },
    steam(300, 136),
    steam(342, 124),
  ];
};
export const travelCup = (): Layer[] => [
  shadow(320, 402, 110),
  { shape: s.swell(s.trapezoid(320, 150, 392, 86, 62), 8), fill: ["#9db89a", "#6f8f70"] },
  { shape: s.rect(320, 262, 84, 40, 10), fill: ["#f4ead9", "#dccab0"] },
  { shape: s.rect(320, 136, 102, 20, 14), fill: ["#4f5f50", "#3d4b3f"] },
  { shape: s.rect(320, 108, 84, 14, 10), fill: ["#5c6d5d", "#485749"] },
  { shape: s.circle(320, 262, 18), fill: "#9db89a" },
];

/** From above, with a heart in the foam. */
export const latteArt = (): Layer[] => {
  const heart = s.join(
    s.circle(286, 222, 42),
    s.circle(354, 222, 42),
    s.turn(s.rect(320, 250, 47, 47, 6), 45, 320, 250),
  );
  return [
    { shape: s.circle(320, 258, 196), fill: "#3a1f12", alpha: 0.25, soft: 40 },
    { shape: s.circle(320, 244, 190), fill: ["#ffffff", "#e9dfd2"] },
    { shape: s.circle(320, 244, 138), fill: ["#f7efe3", "#dccdb9"] },
    { shape: s.circle(320, 244, 122), fill: ["#b27a49", "#7d4d2a"] },
    { shape: s.swell(heart, 14), fill: "#c99b6b", soft: 10 },
    { shape: heart, fill: ["#fff6e6", "#f1ddbd"], soft: 4 },
  ];
};

/** A dripper over a glass. */
export const dripper = (): Layer[] => [
  shadow(300, 404, 150),
  { shape: s.swell(s.trapezoid(280, 112, 226, 116, 34), 8), fill: ["#ffffff", "#e2d6c6"] },
  { shape: s.rect(280, 246, 96, 11, 10), fill: ["#efe5d8", "#d3c3af"] },
  {
    shape: s.swell(s.trapezoid(280, 262, 390, 64, 88), 10),
    fill: ["#fdfbf7", "#ddd2c3"],
    alpha: 0.75,
  },
  { shape: s.swell(s.trapezoid(280, 322, 388, 77, 86), 8), fill: ["#7b4b2a", "#4b2a16"] },
  { shape: s.line(280, 262, 280, 318, 3), fill: "#6b3f22" },
  { shape: s.rect(470, 330, 46, 70, 12), fill: ["#6d5b4d", "#4c3e34"] },
  { shape: s.rect(470, 248, 34, 20, 10), fill: ["#c8a27c", "#a37c57"] },
  { shape: s.line(470, 232, 526, 214, 6), fill: "#4c3e34" },
  { shape: s.circle(530, 212, 13), fill: ["#c8a27c", "#a37c57"] },
];
