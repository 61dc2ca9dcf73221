import type { Store } from "@/lib/contracts/stores";
import { wholeAddress } from "./address-text";

/** Whose maps a device opens by itself. */
export type MapsOf = "apple" | "android" | "web";

/** The maps of a browser's device. Inside another app Android refuses addresses that are not of the web. */
export function mapsOf(userAgent: string): MapsOf {
  if (/Android/.test(userAgent)) return /; wv\)/.test(userAgent) ? "web" : "android";
  return /iPhone|iPad|iPod|Macintosh/.test(userAgent) ? "apple" : "web";
}

/** Where the device's maps show the store; null where nobody knows where it is. */
export function mapsUrl(
  store: Pick<Store, "name" | "position" | "street" | "zip" | "city">,
  maps: MapsOf,
): string | null {
  const { name, position } = store;
  const address = wholeAddress(store);
  if (!position && address === "") return null;
  const point = position && `${position.latitude},${position.longitude}`;
  const query = (parameters: Record<string, string>) => new URLSearchParams(parameters).toString();
  switch (maps) {
    case "android": {
      const place = point ? `${point}(${name})` : address;
      return `geo:${point ?? "0,0"}?q=${encodeURIComponent(place)}`;
    }
    case "apple":
      return `https://maps.apple.com/?${query(point ? { ll: point, q: name } : { q: address })}`;
    case "web":
      return `https://www.google.com/maps/search/?${query({ api: "1", query: point ?? address })}`;
  }
}
