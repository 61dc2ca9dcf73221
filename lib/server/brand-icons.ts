import "server-only";
import { log } from "@/lib/server/log";
import { assetAddress, type Asset } from "@/lib/site/assets";
import { themeColours } from "@/lib/site/brand-style";
import { drawnIconName, ICON_KINDS, iconSize, type IconKind } from "@/lib/site/drawn-icons";
import { ownIcon } from "@/lib/site/icons";
import { renderIcons } from "./icon-rendering";

/** An icon as a web app manifest names it. */
interface ManifestIcon {
  src: string;
  sizes: string;
  type: string;
  purpose: "any" | "maskable";
}

type Icons = ReadonlyMap<IconKind, Asset>;

let made: { of: string; icons: Promise<Icons | null> } | undefined;

/** The brand's own icon in every form, made once; null where it has none, or nothing can be made of it. */
function madeIcons(): Promise<Icons | null> {
  const own = ownIcon();
  if (!own) return Promise.resolve(null);
  const ground = themeColours().light;
  const of = `${own.name.split(".")[0]}-${ground.slice(1)}`;
  if (made?.of !== of) made = { of, icons: make(own, ground, of) };
  return made.icons;
}

async function make(own: Asset, ground: string, of: string): Promise<Icons | null> {
  try {
    const pictures = await renderIcons(own.bytes, ground);
    return new Map(
      [...pictures].map(([kind, bytes]) => {
        const size = { width: iconSize(kind), height: iconSize(kind) };
        return [kind, { name: `${kind}-${of}.png`, type: "image/png", bytes, size }];
      }),
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown";
    log.warn({ reason }, "the brand's icon could not be made ready for home screens");
    return null;
  }
}

/** A made icon by its name; null where it is none of them. */
export async function madeIconFile(name: string): Promise<Asset | null> {
  // Nobody's guesses set the renderer to work.
  if (!ICON_KINDS.some((kind) => name.startsWith(`${kind}-`))) return null;
  const icons = await madeIcons();
  return [...(icons?.values() ?? [])].find((icon) => icon.name === name) ?? null;
}

/** The address of the icon on an iPhone's home screen, which takes PNG alone. */
export async function brandTouchIcon(): Promise<string> {
  const apple = (await madeIcons())?.get("apple-180");
  if (apple) return assetAddress(apple.name);
  const own = ownIcon();
  return assetAddress(own?.type === "image/png" ? own.name : drawnIconName("apple-180"));
}

/**
 * The icons of the installed app: the brand's own, or the drawn one in its colours. Where nothing can
 * be made of its own, that stands as it is, and the drawn one where a mask cuts it to any shape.
 */
export async function manifestIcons(): Promise<ManifestIcon[]> {
  const icons = await madeIcons();
  const named = ICON_KINDS.filter((kind) => kind !== "apple-180").map((kind): ManifestIcon => {
    const size = iconSize(kind);
    return {
      src: assetAddress(icons?.get(kind)?.name ?? drawnIconName(kind)),
      sizes: `${size}x${size}`,
      type: "image/png",
      purpose: kind.startsWith("maskable") ? "maskable" : "any",
    };
  });
  const own = ownIcon();
  if (icons || !own) return named;
  const { name, type, size } = own;
  const sizes = type === "image/png" && size ? `${size.width}x${size.height}` : "any";
  const asItIs: ManifestIcon = { src: assetAddress(name), sizes, type, purpose: "any" };
  return [asItIs, ...named.filter(({ purpose }) => purpose === "maskable")];
}
