import type { Asset } from "./assets";
import { drawnIconFile } from "./drawn-icons";
import { drawnIcon } from "./icons";
import { siteAssets } from "./index";

/** One of the brand's files, drawn or its own, by its name in an address; null where there is none. */
export function brandFile(name: string): Asset | null {
  const drawn = drawnIcon();
  if (drawn.name === name) return drawn;
  return (
    drawnIconFile(name) ?? [...siteAssets().values()].find((asset) => asset.name === name) ?? null
  );
}
