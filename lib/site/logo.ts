import { assetAddress } from "./assets";
import { site, siteAssets } from "./index";

/** A picture of the brand's: where it is, and how large, so that its place is kept. */
export interface BrandPicture {
  src: string;
  width: number;
  height: number;
}

export interface BrandLogo {
  picture: BrandPicture;
  /** For dark pages. */
  dark: BrandPicture | null;
  withName: boolean;
}

/** A width for pictures that do not say theirs: as wide as a logo mostly is. */
const UNKNOWN = { width: 96, height: 32 };

export function brandPicture(file: string | undefined): BrandPicture | null {
  const asset = file === undefined ? undefined : siteAssets().get(file);
  return asset ? { src: assetAddress(asset.name), ...(asset.size ?? UNKNOWN) } : null;
}

/** The brand's logo, or null where it has none. */
export function brandLogo(): BrandLogo | null {
  const { logo } = site().brand;
  const picture = brandPicture(logo?.file);
  if (!logo || !picture) return null;
  return { picture, dark: brandPicture(logo.dark), withName: logo.withName };
}
