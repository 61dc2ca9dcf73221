import type { Layer } from "./canvas";
import { cup, shadow } from "./motifs-drinks";
import * as s from "./shapes";

const CRUST = ["#eab873", "#b8742f"] as const;
const CRUMB = ["#fbe6c0", "#eecb92"] as const;

export const croissant = (): Layer[] => {
  // Lumps along an arc, the middle one the largest.
  const lumps = Array.from({ length: 7 }, (_, at) => {
    const angle = Math.PI * (1.04 + (at / 6) * 0.92);
    const size = 100 - Math.abs(at - 3) * 17;
    return { x: 320 + Math.cos(angle) * 150, y: 352 + Math.sin(angle) * 128, size, angle, at };
  });
  const order = [0, 6, 1, 5, 2, 4, 3].map((at) => lumps[at]).filter((it) => it !== undefined);
  return [
    shadow(320, 362, 210, 20),
    ...order.flatMap(({ x, y, size, angle }): Layer[] => {
      const degrees = (angle * 180) / Math.PI + 90;
      const lump = s.turn(s.ellipse(x, y, size * 0.68, size), degrees, x, y);
      return [
        { shape: s.swell(lump, 5), fill: "#8f5420", alpha: 0.55, soft: 8 },
        { shape: lump, fill: CRUST },
        {
          shape: s.turn(s.ellipse(x - 6, y - size * 0.25, size * 0.34, size * 0.5), degrees, x, y),
          fill: "#ffdfa6",
          alpha: 0.5,
          soft: 16,
        },
      ];
    }),
  ];
};

export const bun = (): Layer[] => {
  const spiral = Array.from({ length: 64 }, (_, at) => {
    const angle = at / 5;
    const radius = 12 + at * 2.05;
    return [320 + Math.cos(angle) * radius, 250 + Math.sin(angle) * radius * 0.92] as const;
  });
  return [
    shadow(320, 386, 170, 22),
    { shape: s.ellipse(320, 250, 162, 150), fill: CRUST },
    { shape: s.ellipse(320, 246, 150, 138), fill: ["#f6d7a0", "#dba862"] },
    { shape: s.path(spiral, 7), fill: ["#8a4b1f", "#6e3915"], soft: 3 },
    { shape: s.ellipse(270, 190, 50, 26), fill: "#ffffff", alpha: 0.4, soft: 26 },
  ];
};

export const loaf = (): Layer[] => {
  const score = (x: number) =>
    ({ shape: s.turn(s.ellipse(x, 240, 15, 82), 24, x, 240), fill: CRUMB }) satisfies Layer;
  return [
    shadow(320, 352, 230, 22),
    { shape: s.ellipse(320, 250, 226, 112), fill: ["#d59a55", "#8f5526"] },
    { shape: s.ellipse(320, 238, 208, 92), fill: ["#e9b977", "#bd7c3b"], soft: 18 },
    score(200),
    score(280),
    score(360),
    score(440),
    { shape: s.ellipse(260, 196, 120, 22), fill: "#fff3dc", alpha: 0.4, soft: 30 },
  ];
};

const slice = (x: number): Layer[] => {
  const side = (top: number, bottom: number) =>
    s.meet(s.rect(x, (top + bottom) / 2, 92, (bottom - top) / 2, 6));
  return [
    shadow(x, 366, 130),
    { shape: s.ellipse(x, 358, 138, 18), fill: ["#ffffff", "#e6dccf"] },
    { shape: side(240, 352), fill: ["#f4d9ae", "#e5bd83"] },
    { shape: side(276, 290), fill: "#fff8ee" },
    { shape: side(314, 328), fill: "#c65a63" },
    { shape: s.rect(x, 236, 96, 18, 14), fill: ["#fff9f0", "#f3e3cd"] },
    { shape: s.circle(x, 206, 20), fill: ["#e0656c", "#a8323f"] },
    { shape: s.circle(x - 6, 199, 5), fill: "#ffffff", alpha: 0.7, soft: 4 },
  ];
};

export const coffeeAndCake = (): Layer[] => [...cup(218, 236, 92, 116, "#fff7ec"), ...slice(440)];

export const kolaches = (): Layer[] => [
  shadow(320, 392, 220, 20),
  { shape: s.rect(320, 250, 218, 148, 24), fill: ["#e9d6bb", "#c9ac85"] },
  { shape: s.rect(320, 250, 202, 132, 16), fill: ["#fbf3e6", "#ead9bf"] },
  ...[0, 1, 2, 3, 4, 5].flatMap((at): Layer[] => {
    const x = 190 + (at % 3) * 130;
    const y = 186 + Math.floor(at / 3) * 128;
    const filling = ["#3f3440", "#fbf1d4", "#6b2f4a"][at % 3] ?? "#3f3440";
    return [
      { shape: s.circle(x, y + 4, 56), fill: "#8a5a2b", alpha: 0.3, soft: 14 },
      { shape: s.circle(x, y, 55), fill: CRUST },
      { shape: s.circle(x, y - 2, 34), fill: filling },
      { shape: s.circle(x - 10, y - 12, 9), fill: "#ffffff", alpha: 0.3, soft: 9 },
    ];
  }),
];

export const breakfast = (): Layer[] => [
  { shape: s.circle(290, 268, 190), fill: "#3a1f12", alpha: 0.25, soft: 40 },
  { shape: s.circle(290, 252, 184), fill: ["#ffffff", "#e8ded2"] },
  { shape: s.circle(290, 252, 134), fill: ["#fbf7f1", "#efe6da"] },
  {
    shape: s.join(s.circle(258, 232, 58), s.circle(312, 262, 52), s.circle(250, 280, 40)),
    fill: ["#ffffff", "#f6f1e8"],
    soft: 4,
  },
  { shape: s.circle(268, 244, 30), fill: ["#ffd257", "#f2a51f"] },
  { shape: s.turn(s.rect(368, 232, 36, 58, 16), 24, 368, 232), fill: CRUST },
  { shape: s.turn(s.rect(368, 232, 27, 49, 12), 24, 368, 232), fill: CRUMB },
  { shape: s.circle(318, 336, 17), fill: ["#e2574c", "#b93a35"] },
  { shape: s.circle(354, 322, 15), fill: ["#e2574c", "#b93a35"] },
  { shape: s.circle(540, 150, 66), fill: ["#ffffff", "#e6dbcd"] },
  { shape: s.circle(540, 150, 48), fill: ["#83532f", "#5b371f"] },
];

export const cake = (): Layer[] => [
  shadow(320, 404, 200, 20),
  { shape: s.ellipse(320, 394, 206, 22), fill: ["#ffffff", "#e2d7ca"] },
  { shape: s.rect(320, 316, 156, 76, 18), fill: ["#fdf3e6", "#e8cfb0"] },
  { shape: s.rect(320, 318, 156, 12), fill: "#c65a63" },
  { shape: s.rect(320, 208, 104, 46, 16), fill: ["#fff8ef", "#f0dcc3"] },
  ...[-116, -58, 0, 58, 116].map((dx): Layer => ({
    shape: s.circle(320 + dx, 246, 17),
    fill: ["#e0656c", "#a8323f"],
  })),
  ...[-46, 0, 46].flatMap((dx): Layer[] => [
    { shape: s.line(320 + dx, 166, 320 + dx, 116, 6), fill: ["#f3b6b0", "#d98a86"] },
    { shape: s.ellipse(320 + dx, 94, 9, 15), fill: ["#fff1a8", "#f6a623"], soft: 6 },
  ]),
];
