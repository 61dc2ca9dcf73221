import { z } from "zod";
import { SYMBOLOGIES } from "@/lib/contracts/barcode";
import { PARTS } from "@/lib/contracts/parts";
import { PasswordReset } from "./password-reset";
import { ShownProperties } from "./properties";
import { Registration } from "./registration";
import { BookingsConfig } from "./bookings";
import { DeletionConfig } from "./deletion";
import { WebviewConfig } from "./webview";

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

/** Addresses that codes may go to: https, or this machine. */
const isSafeTarget = (value: string): boolean => {
  const url = URL.parse(value);
  return (
    url?.protocol === "https:" ||
    (url?.protocol === "http:" && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))
  );
};

/** Another application of the brand's that members may be signed in to from here. */
const Destination = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,60}$/, "must be small letters, digits and dashes"),
  name: z.string().trim().min(1).max(60),
  /** External application id that CareCloud gave to it. */
  applicationId: z.string().min(1),
  /** Where it takes a posted form with `token` and `token_request_id`. */
  url: z.string().refine(isSafeTarget, "must be an https address (http only for this machine)"),
  code: z.enum(["alphanumeric", "numeric"]).default("alphanumeric"),
});

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
  /** Applications that members may go on to without signing in again. */
  handOver: z
    .strictObject({ destinations: z.array(Destination).default([]) })
    .default({ destinations: [] }),
  /** What gift cards are worth in, ISO 4217, where the project has more than one currency. */
  giftCardCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/, "must look like CZK")
    .optional(),
  referrals: z
    .strictObject({
      /** Ids of the relation types that referral campaigns make: how upstream keeps who was invited. */
      relationTypes: z.array(z.string().min(1)).default([]),
    })
    .default({ relationTypes: [] }),
  /** Parts to leave out: `{"bookings": false}`. All others are there where CareCloud has them. */
  features: z.partialRecord(z.enum(PARTS), z.boolean()).default({}),
  registration: Registration.prefault({}),
  passwordReset: PasswordReset.prefault({}),
  /** Which of the project's customer properties members see in their profile. */
  properties: ShownProperties,
  /** How bookings are cancelled. */
  bookings: BookingsConfig.default({}),
  /** How a member asks for deletion; without it nobody is offered to. */
  deletion: DeletionConfig.optional(),
  /** Inside the brand's own app. */
  webview: WebviewConfig.prefault({}),
});
export type SiteConfig = z.infer<typeof SiteConfig>;
