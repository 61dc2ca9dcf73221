import { createHash } from "node:crypto";
import { site } from "./index";

/** The one inline style of every page: the brand's colour. The schema lets nothing but #rrggbb through. */
export const brandStyle = (): string => `:root{--brand:${site().brand.colour}}`;

/**
 * The brand's style as a source for `style-src`. A page that changes its language is built anew in
 * the browser, under the policy of the page it was: a nonce would be another one then, this is not.
 */
export const brandStyleSource = (): string =>
  `'sha256-${createHash("sha256").update(brandStyle()).digest("base64")}'`;
