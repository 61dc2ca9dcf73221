import { assetAddress, type Assets } from "./assets";
import type { Brand, Font } from "./brand";

type Stack = Extract<Font, string>;

const STACKS: Record<Stack, string> = {
  onest:
    "Onest Variable,Onest Fallback,ui-sans-serif,system-ui,Segoe UI,Noto Sans Arabic,sans-serif",
  system: "ui-sans-serif,system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Arial,sans-serif",
  serif: "ui-serif,Iowan Old Style,Palatino Linotype,Palatino,Noto Serif,Georgia,serif",
  rounded: "ui-rounded,Nunito,Quicksand,Hiragino Maru Gothic ProN,system-ui,sans-serif",
  mono: "ui-monospace,SFMono-Regular,Menlo,Consolas,Liberation Mono,monospace",
};

interface FontRules {
  /** `@font-face` rules of the brand's own files. */
  faces: string;
  /** What `font-family` takes. */
  text: string;
  headings: string;
}

/** The brand's fonts as CSS. Names of families are ours: nothing of the operator's gets into it as it is. */
export function fontRules({ fonts }: Brand, assets: Assets): FontRules {
  const text = family("BrandText", fonts.text, assets);
  if (fonts.headings === undefined) {
    return { faces: text.face, text: text.stack, headings: text.stack };
  }
  const headings = family("BrandHeadings", fonts.headings, assets);
  return { faces: text.face + headings.face, text: text.stack, headings: headings.stack };
}

function family(name: string, font: Font, assets: Assets): { face: string; stack: string } {
  if (typeof font === "string") return { face: "", stack: STACKS[font] };
  const file = assets.get(font.file);
  if (!file) return { face: "", stack: STACKS[font.fallback] };
  const source = `url(${assetAddress(file.name)})`;
  return {
    face: `@font-face{font-family:${name};src:${source};font-weight:${font.weights};font-display:swap}`,
    stack: `${name},${STACKS[font.fallback]}`,
  };
}
