import { assetAddress, type Asset } from "./assets";
import { brandPalette } from "./brand-style";
import { site, siteAssets } from "./index";

/** A small card in the brand's colour, for the browser's tab. */
export function drawnIcon(): Asset {
  const { brand, "on-brand": ink } = brandPalette().light;
  const bars = "M9.5 14v5M12 14v5M14 14v5M17.25 14v5M19.25 14v5M22.5 14v5";
  const bytes = Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="${brand}"/><g transform="rotate(-12 16 16)"><rect x="5.5" y="9.5" width="21" height="13.5" rx="2.75" fill="${ink}"/><path d="${bars}" stroke="${brand}" stroke-width="1.2"/></g></svg>`,
  );
  const size = { width: 32, height: 32 };
  return { name: `icon-${brand.slice(1)}.svg`, type: "image/svg+xml", bytes, size };
}

/** The address of the picture in the browser's tab. */
export const brandIcon = (): string => assetAddress((ownIcon() ?? drawnIcon()).name);

/** The brand's own icon; null where it has none. */
export function ownIcon(): Asset | null {
  const file = site().brand.logo?.icon;
  return (file === undefined ? undefined : siteAssets().get(file)) ?? null;
}
