/** Barcode symbologies an operator may choose per card type; names as in the site file. */
export const SYMBOLOGIES = ["code128", "ean13", "qr", "aztec", "pdf417", "datamatrix"] as const;

export type Symbology = (typeof SYMBOLOGIES)[number];

/**
 * A code ready to draw: `path` fills black on a white `width` × `height` view box, quiet zone
 * included. Drawn on the server, so that the browser needs no barcode library and can show it
 * again without a network.
 */
export interface CodePicture {
  width: number;
  height: number;
  path: string;
}

/** Something a till scans. `picture` is null where `text` cannot be written in the symbology. */
export interface ScanCode {
  text: string;
  symbology: Symbology;
  picture: CodePicture | null;
}
