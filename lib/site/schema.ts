import { z } from "zod";
import { SYMBOLOGIES } from "@/lib/contracts/barcode";
import { PARTS } from "@/lib/contracts/parts";
import { Brand, Hero } from "./brand";
import { LegalLink, Support } from "./contact";
import { PasswordReset } from "./password-reset";
import { ShownProperties } from "./properties";
import { Registration } from "./registration";
import { BookingsConfig } from "./bookings";
import { DeletionConfig } from "./deletion";
import { Texts } from "./texts";
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
  applicationId: z.string().min(1).describe("External application id that CareCloud gave to it."),
  url: z
    .string()
    .refine(isSafeTarget, "must be an https address (http only for this machine)")
    .describe("Where it takes a posted form with `token` and `token_request_id`."),
  code: z.enum(["alphanumeric", "numeric"]).default("alphanumeric"),
});

/** What an operator may set for the brand, in a JSON file. */
export const SiteConfig = z.strictObject({
  $schema: z.string().optional().describe("Where editors find this schema; the app ignores it."),
  name: z.string().trim().min(1).max(60).describe("The brand's name."),
  brand: Brand.describe("Colours, corners, fonts and logo."),
  hero: Hero.prefault({}).describe("What the guests' home opens with."),
  support: Support.prefault({}).describe("Where members get help."),
  legal: z.array(LegalLink).max(8).default([]).describe("Terms, privacy and such, in order."),
  texts: Texts.describe(
    "Texts of the app in the operator's own words: by language, by key of `messages/en.json`.",
  ),
  callingCode: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, "must be digits without a plus sign")
    .describe("Calling code of the brand's country: put before a phone number that has none."),
  barcodes: z
    .strictObject({
      default: symbology.default("code128").describe("Where no rule fits."),
      rules: z.array(BarcodeRule).default([]).describe("The first rule that fits wins."),
    })
    .describe("Which barcode a till expects, per card type."),
  handOver: z
    .strictObject({ destinations: z.array(Destination).default([]) })
    .default({ destinations: [] })
    .describe("Applications that members may go on to without signing in again."),
  giftCardCurrency: z
    .string()
    .regex(/^[A-Z]{3}$/, "must look like CZK")
    .optional()
    .describe(
      "What gift cards are worth in, ISO 4217, where the project has more than one currency.",
    ),
  referrals: z
    .strictObject({
      relationTypes: z
        .array(z.string().min(1))
        .default([])
        .describe("Ids of the relation types that referral campaigns make: who was invited."),
    })
    .default({ relationTypes: [] })
    .describe("Members who bring others."),
  features: z
    .partialRecord(z.enum(PARTS), z.boolean())
    .default({})
    .describe("Parts to leave out; all others are there where CareCloud has them."),
  registration: Registration.prefault({}).describe("How somebody becomes a member."),
  passwordReset: PasswordReset.prefault({}).describe("How a forgotten password is replaced."),
  properties: ShownProperties.describe("Customer properties that members see in their profile."),
  bookings: BookingsConfig.default({}).describe("How bookings are cancelled."),
  deletion: DeletionConfig.optional().describe(
    "How a member asks for deletion; without it nobody is offered to.",
  ),
  webview: WebviewConfig.prefault({}).describe("Inside the brand's own app."),
});
export type SiteConfig = z.infer<typeof SiteConfig>;
