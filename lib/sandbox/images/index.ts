import { notFound } from "../errors";
import type { Reply } from "../model";
import { HEIGHT, paint, WIDTH, type Layer } from "./canvas";
import * as bakery from "./motifs-bakery";
import * as drinks from "./motifs-drinks";
import * as home from "./motifs-home";
import { shopfronts } from "./motifs-stores";
import { encodePng } from "./png";
import { uploadIn } from "./uploads";

type Picture = readonly [background: readonly [string, string], layers: () => Layer[]];

const APRICOT = ["#fbd9b0", "#f0a877"] as const;
const SAGE = ["#d6e3cf", "#a3bfa0"] as const;
const ROSE = ["#f8d5cf", "#e59c98"] as const;
const SKY = ["#d5e6ee", "#9cbfd2"] as const;
const CREAM = ["#f9ecd2", "#e9c893"] as const;
const COCOA = ["#d9bfa6", "#a67c5b"] as const;
const PLUM = ["#d9c3d8", "#a07ba4"] as const;
const DUSK = ["#6f6a9a", "#39315f"] as const;

/** One picture per reward, by the reward's key; and the fronts of shops. */
const PICTURES: Record<string, Picture> = {
  espresso: [COCOA, drinks.espresso],
  "butter-croissant": [SKY, bakery.croissant],
  "cinnamon-bun": [ROSE, bakery.bun],
  cappuccino: [APRICOT, drinks.cappuccino],
  "sourdough-loaf": [SAGE, bakery.loaf],
  "coffee-and-cake": [ROSE, bakery.coffeeAndCake],
  "kolache-box": [PLUM, bakery.kolaches],
  "breakfast-for-two": [SAGE, bakery.breakfast],
  "birthday-cake": [SKY, bakery.cake],
  "apricot-jam": [SAGE, home.jam],
  "forest-honey": [CREAM, home.honey],
  "house-granola": [APRICOT, home.granola],
  "coffee-beans": [CREAM, home.beans],
  "olive-oil": [CREAM, home.oil],
  "linen-bread-bag": [SKY, home.linenBag],
  "travel-cup": [APRICOT, drinks.travelCup],
  "stoneware-mug": [CREAM, drinks.mug],
  "picnic-basket": [SKY, home.basket],
  "cinema-ticket": [DUSK, home.ticket],
  "latte-art-class": [COCOA, drinks.latteArt],
  "bread-workshop": [APRICOT, bakery.loaf],
  "brunch-for-six": [CREAM, bakery.breakfast],
  "home-espresso-set": [SAGE, drinks.dripper],
  "weekend-in-palava": [["#fbe3c0", "#f2a48a"], home.vineyard],
  "welcome-ten": [ROSE, home.ticket],
  "happy-hour": [DUSK, bakery.loaf],
  "birthday-treat": [PLUM, bakery.cake],
  "advent-tasting": [DUSK, home.star],
  ...Object.fromEntries(
    shopfronts.map((front, at): [string, Picture] => [`shop-${at + 1}`, [SKY, front]]),
  ),
};

const cache = new Map<string, Buffer>();

/** `espresso.png`: a photo that was sent, or a picture drawn at the first request, kept for the process. */
export function imageReply(file: string): Reply {
  const upload = uploadIn(file);
  if (upload) return { status: 200, bytes: upload };
  const key = file.replace(/\.png$/, "");
  const picture = Object.hasOwn(PICTURES, key) ? PICTURES[key] : undefined;
  if (!picture) throw notFound("images", file);
  let data = cache.get(key);
  if (!data) {
    const [background, layers] = picture;
    data = encodePng(WIDTH, HEIGHT, paint(background, layers()));
    cache.set(key, data);
  }
  return {
    status: 200,
    bytes: { type: "image/png", data },
    headers: { "cache-control": "max-age=86400" },
  };
}
