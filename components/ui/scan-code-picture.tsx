import type { ScanCode } from "@/lib/contracts/barcode";
import { classNames } from "./class-names";

interface Props {
  code: ScanCode;
  label: string;
  className?: string | undefined;
}

/** A code for a scanner: pure black on pure white, quiet zone kept, whatever the theme. */
export function ScanCodePicture({ code, label, className }: Props) {
  if (!code.picture) return null;
  const { width, height, path } = code.picture;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      shapeRendering="crispEdges"
      className={classNames("block h-auto w-full bg-white forced-color-adjust-none", className)}
    >
      <rect width={width} height={height} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
