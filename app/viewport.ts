import type { Viewport } from "next";
import { themeColours } from "@/lib/site/brand-style";

/** The viewport of every page, and the brand's colours for what a browser paints around it. */
export function generateViewport(): Viewport {
  const { light, dark } = themeColours();
  return {
    width: "device-width",
    initialScale: 1,
    viewportFit: "cover",
    themeColor: [
      { media: "(prefers-color-scheme: light)", color: light },
      { media: "(prefers-color-scheme: dark)", color: dark },
    ],
  };
}
