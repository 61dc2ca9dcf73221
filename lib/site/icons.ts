import { assetAddress, type Asset } from "./assets";
import { brandPalette } from "./brand-style";
import { drawnIconName } from "./drawn-icons";
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
export const brandIcon = (): string => ownIcon()?.address ?? assetAddress(drawnIcon().name);

/** The address of the icon on an iPhone's home screen, which takes PNG alone. */
export const brandTouchIcon = (): string => {
  const own = ownIcon();
  return own?.asset.type === "image/png" ? own.address : assetAddress(drawnIconName("apple-180"));
};

/** An icon as a web app manifest names it. */
interface ManifestIcon {
  src: string;
  sizes: string;
  type: string;
  purpose: "any" | "maskable";
}

/** The icons of the installed app: the brand's own, or the drawn one in its colours. */
export function manifestIcons(): ManifestIcon[] {
  const own = ownIcon();
  if (!own) return DRAWN_FOR_MANIFEST.map(drawnForManifest);
  const { type, size } = own.asset;
  const sizes = type === "image/png" && size ? `${size.width}x${size.height}` : "any";
  return [{ src: own.address, sizes, type, purpose: "any" }];
}

const DRAWN_FOR_MANIFEST = [
  [192, "any"],
  [512, "any"],
  [192, "maskable"],
  [512, "maskable"],
] as const;

const drawnForManifest = ([size, purpose]: (typeof DRAWN_FOR_MANIFEST)[number]): ManifestIcon => ({
  src: assetAddress(drawnIconName(`${purpose}-${size}`)),
  sizes: `${size}x${size}`,
  type: "image/png",
  purpose,
});

function ownIcon(): { address: string; asset: Asset } | null {
  const file = site().brand.logo?.icon;
  const asset = file === undefined ? undefined : siteAssets().get(file);
  return asset ? { address: assetAddress(asset.name), asset } : null;
}
