import type { Layer } from "./canvas";
import { shadow } from "./motifs-drinks";
import * as s from "./shapes";

const jar = (content: readonly [string, string], lid: readonly [string, string]): Layer[] => [
  shadow(320, 404, 140),
  { shape: s.rect(320, 286, 116, 114, 34), fill: ["#ffffff", "#e9e1d5"], alpha: 0.85 },
  { shape: s.rect(320, 296, 104, 98, 28), fill: content },
  { shape: s.rect(320, 152, 98, 26, 10), fill: lid },
  { shape: s.rect(320, 300, 74, 46, 8), fill: ["#fffaf1", "#f1e5d1"] },
  { shape: s.line(286, 290, 354, 290, 4), fill: content[1] },
  { shape: s.line(298, 312, 342, 312, 3), fill: content[1], alpha: 0.6 },
  { shape: s.line(226, 226, 226, 340, 6), fill: "#ffffff", alpha: 0.5, soft: 8 },
];

export const jam = () => jar(["#f7a93b", "#dd6a1c"], ["#e9d3b2", "#c6a377"]);
export const honey = () => jar(["#b86b1b", "#6f3509"], ["#f2c14e", "#cf9526"]);
export const granola = () => jar(["#d9ad6f", "#a06f35"], ["#6f8f70", "#4f6d52"]);

export const beans = (): Layer[] => [
  shadow(320, 408, 150),
  { shape: s.rect(320, 268, 116, 134, 16), fill: ["#6b4a38", "#3f291d"] },
  { shape: s.rect(320, 140, 118, 18, 6), fill: ["#8a6550", "#5b3f30"] },
  { shape: s.rect(320, 280, 76, 66, 10), fill: ["#fbeeda", "#e8d1ae"] },
  ...[-30, 30].flatMap((dx): Layer[] => [
    {
      shape: s.turn(s.ellipse(320 + dx, 280, 22, 34), 24, 320 + dx, 280),
      fill: ["#8a5a36", "#55321c"],
    },
    {
      shape: s.turn(s.line(320 + dx, 256, 320 + dx, 304, 2.5), 24, 320 + dx, 280),
      fill: "#fbeeda",
    },
  ]),
];

export const oil = (): Layer[] => [
  shadow(320, 424, 100),
  { shape: s.rect(320, 304, 66, 112, 22), fill: ["#a4ad3c", "#5f6a1f"] },
  { shape: s.rect(320, 156, 24, 62, 10), fill: ["#8d9735", "#727d29"] },
  { shape: s.rect(320, 84, 20, 22, 6), fill: ["#cfa877", "#a77d4e"] },
  { shape: s.rect(320, 318, 52, 52, 8), fill: ["#fbf6e6", "#e7dcbd"] },
  { shape: s.turn(s.ellipse(320, 318, 15, 26), 20, 320, 318), fill: ["#9aa63a", "#6a7625"] },
  { shape: s.line(272, 236, 272, 372, 5), fill: "#ffffff", alpha: 0.4, soft: 8 },
];

export const linenBag = (): Layer[] => [
  shadow(320, 408, 160),
  { shape: s.rect(320, 186, 44, 88, 40), fill: ["#e3ab68", "#b06f32"] },
  { shape: s.rect(320, 128, 10, 26, 8), fill: "#fbe6c0" },
  { shape: s.swell(s.trapezoid(320, 216, 388, 108, 138), 14), fill: ["#f2e8d6", "#cdbb9c"] },
  { shape: s.line(220, 232, 420, 232, 5), fill: "#a88d67" },
  {
    shape: s.path(
      [
        [392, 234],
        [420, 268],
        [404, 300],
      ],
      4,
    ),
    fill: "#a88d67",
  },
  {
    shape: s.join(
      s.line(320, 350, 320, 284, 4),
      ...[0, 1, 2].flatMap((at) =>
        [-1, 1].map((side) =>
          s.turn(
            s.ellipse(320 + side * 15, 296 + at * 20, 7, 14),
            side * 38,
            320 + side * 15,
            296 + at * 20,
          ),
        ),
      ),
    ),
    fill: "#b08a52",
  },
];

export const basket = (): Layer[] => [
  shadow(320, 404, 190, 20),
  { shape: s.outline(s.ellipse(320, 250, 150, 140), 16), fill: ["#b98552", "#8a5c32"] },
  { shape: s.turn(s.rect(262, 210, 28, 74, 26), -18, 262, 210), fill: ["#e3ab68", "#b06f32"] },
  { shape: s.circle(372, 232, 38), fill: ["#e2574c", "#a8323f"] },
  { shape: s.rect(318, 200, 18, 66, 9), fill: ["#7f9a5a", "#54703a"] },
  { shape: s.swell(s.trapezoid(320, 264, 384, 164, 132), 12), fill: ["#cf9a63", "#95652f"] },
  ...[290, 322, 354].map((y): Layer => ({
    shape: s.line(178, y, 462, y, 3),
    fill: "#7b5228",
    alpha: 0.55,
  })),
  ...[-96, -48, 0, 48, 96].map((dx): Layer => ({
    shape: s.line(320 + dx * 1.1, 266, 320 + dx, 386, 3),
    fill: "#7b5228",
    alpha: 0.45,
  })),
  {
    shape: s.meet(s.rect(414, 296, 44, 44), s.turn(s.rect(414, 264, 44, 44), 45, 414, 264)),
    fill: ["#f6efe4", "#e06a62"],
  },
];

export const ticket = (): Layer[] => {
  const body = s.cut(
    s.cut(s.rect(320, 250, 206, 104, 20), s.circle(248, 146, 18)),
    s.circle(248, 354, 18),
  );
  return [
    {
      shape: s.turn(s.rect(320, 268, 204, 102, 20), -8, 320, 250),
      fill: "#2b1a2c",
      alpha: 0.3,
      soft: 36,
    },
    { shape: s.turn(body, -8, 320, 250), fill: ["#fff6e2", "#f3d9a8"] },
    ...[-66, -33, 0, 33, 66].map((dy): Layer => ({
      shape: s.turn(s.circle(248, 250 + dy, 4), -8, 320, 250),
      fill: "#c79a5a",
    })),
    { shape: s.turn(s.circle(388, 250, 56), -8, 320, 250), fill: ["#d8574f", "#a8323f"] },
    { shape: s.turn(s.circle(388, 250, 18), -8, 320, 250), fill: "#fff6e2" },
    ...[0, 72, 144, 216, 288].map((angle): Layer => ({
      shape: s.turn(s.turn(s.circle(388, 214, 10), angle, 388, 250), -8, 320, 250),
      fill: "#fff6e2",
    })),
  ];
};

export const vineyard = (): Layer[] => [
  { shape: s.circle(450, 150, 62), fill: ["#fff3c4", "#ffd27a"], soft: 6 },
  { shape: s.circle(450, 150, 120), fill: "#fff3c4", alpha: 0.25, soft: 90 },
  { shape: s.ellipse(180, 440, 330, 220), fill: ["#8fae8b", "#5f8468"] },
  { shape: s.ellipse(520, 470, 340, 210), fill: ["#7d9f72", "#4b6f4f"] },
  { shape: s.ellipse(300, 560, 460, 220), fill: ["#6a8a52", "#3f5d38"] },
  ...Array.from({ length: 9 }, (_, at): Layer => ({
    shape: s.line(320 + (at - 4) * 26, 346, 320 + (at - 4) * 110, 490, 5),
    fill: "#a8c178",
    alpha: 0.7,
    soft: 3,
  })),
  { shape: s.rect(170, 236, 34, 26, 3), fill: ["#fff8ec", "#e9dcc6"] },
  {
    shape: s.meet(s.turn(s.rect(170, 210, 34, 34), 45, 170, 210), s.rect(170, 190, 60, 22)),
    fill: "#b5523f",
  },
];

export const star = (): Layer[] => {
  const rays = [0, 36, 72, 108, 144].map((it) =>
    s.turn(s.rect(320, 244, 15, 128, 15), it, 320, 244),
  );
  return [
    { shape: s.circle(320, 244, 170), fill: "#ffffff", alpha: 0.25, soft: 120 },
    { shape: s.join(...rays, s.circle(320, 244, 58)), fill: ["#fff2c2", "#f2b84b"], soft: 3 },
    { shape: s.circle(320, 244, 34), fill: ["#ffffff", "#fff2c2"], soft: 8 },
  ];
};
