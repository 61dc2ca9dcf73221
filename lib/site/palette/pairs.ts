import type { Neutral } from "./neutrals";

/** Colours made out of the operator's. */
export const BRANDED = [
  "brand",
  "brand-strong",
  "on-brand",
  "brand-soft",
  "brand-ink",
  "card",
  "on-card",
] as const;

export type Branded = (typeof BRANDED)[number];
export type Token = Neutral | Branded;

/** A colour, what it stands on, and how well it must stand out: 4.5 for text, 3 for what is drawn. */
interface Pair {
  front: Token;
  ground: Token;
  ratio: 4.5 | 3;
}

const text = (front: Token, ...grounds: Token[]): Pair[] =>
  grounds.map((ground) => ({ front, ground, ratio: 4.5 }));

const drawn = (front: Token, ...grounds: Token[]): Pair[] =>
  grounds.map((ground) => ({ front, ground, ratio: 3 }));

/** Every pair of colours that the app puts together. */
export const PAIRS: readonly Pair[] = [
  ...text("ink", "canvas", "surface", "sunken", "brand-soft"),
  ...text("ink", "good-soft", "soon-soft", "wrong-soft"),
  ...text("muted", "canvas", "surface", "sunken"),
  ...text("brand-ink", "canvas", "surface", "sunken", "brand-soft"),
  ...text("on-brand", "brand", "brand-strong"),
  ...text("on-card", "card"),
  ...text("good", "canvas", "surface", "sunken", "good-soft"),
  ...text("soon", "canvas", "surface", "sunken", "soon-soft"),
  ...text("wrong", "canvas", "surface", "sunken", "wrong-soft"),
  ...text("canvas", "ink"),
  ...text("surface", "wrong"),
  ...drawn("brand", "canvas", "surface", "sunken", "brand-soft"),
  ...drawn("control", "surface"),
];

/** The most light and the most shade that a card's sheen lays over its colour, and its text stays legible. */
export const CARD_SHEEN = { white: 0.15, black: 0.2 };
