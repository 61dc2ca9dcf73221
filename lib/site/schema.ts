import { z } from "zod";
import { SYMBOLOGIES } from "@/lib/contracts/barcode";
import { PARTS } from "@/lib/contracts/parts";
import { BookingsConfig } from "./bookings";
import { DeletionConfig } from "./deletion";

const symbology = z.enum(SYMBOLOGIES);

/** One card type's barcode: the first rule that fits wins. */
const BarcodeRule = z
  .strictObject({
    typeId: z.string().min(1).optional(),
    textId: z.string().min(1).optional(),
    prefix: z.string().min(1).optional(),
    symbology,
  })
  .refine((rule) => rule.typeId ?? rule.textId ?? rule.prefix, "needs a typeId, textId or prefix");

/** What an operator may set for the brand, in a JSON file. */
export const SiteConfig = z.strictObject({
  name: z.string().trim().min(1).max(60),
  brand: z.strictObject({
    /** Any shade of the brand's hue, `#rrggbb`; the app derives what is legible from it. */
    colour: z.string().regex(/^#[0-9a-f]{6}$/i, "must look like #1a2b3c"),
  }),
  /** Calling code of the brand's country: put before a phone number that has none. */
  callingCode: z.string().regex(/^[1-9]\d{0,2}$/, "must be digits without a plus sign"),
  barcodes: z.strictObject({
    default: symbology.default("code128"),
    rules: z.array(BarcodeRule).default([]),
  }),
  /** Parts to leave out: `{"bookings": false}`. All others are there where CareCloud has them. */
  features: z.partialRecord(z.enum(PARTS), z.boolean()).default({}),
  /** How bookings are cancelled. */
  bookings: BookingsConfig.default({}),
  /** How a member asks for deletion; without it nobody is offered to. */
  deletion: DeletionConfig.optional(),
});
export type SiteConfig = z.infer<typeof SiteConfig>;
