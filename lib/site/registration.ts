import { z } from "zod";
import { AGREEMENT_KINDS } from "@/lib/contracts/agreements";
import { LOCALES } from "@/lib/i18n/locales";

/** What a step may ask for, next to the contact, the password and the consents, which have their own. */
export const REGISTRATION_FIELDS = [
  "firstName",
  "lastName",
  "preNominals",
  "postNominals",
  "gender",
  "birthdate",
  "email",
  "phone",
  "address.street",
  "address.streetNumber",
  "address.houseNumber",
  "address.zip",
  "address.city",
  "address.countryCode",
  "store",
  "properties",
  "referralCode",
] as const;
export type RegistrationFieldName = (typeof REGISTRATION_FIELDS)[number];

/** Headings that the app has words for in every language. */
export const STEP_TITLES = ["about", "address", "preferences", "more"] as const;
export type StepTitle = (typeof STEP_TITLES)[number];

const RegistrationStep = z.strictObject({
  title: z.enum(STEP_TITLES),
  /** The operator's own words, by language, in place of the title's. */
  heading: z.partialRecord(z.enum(LOCALES), z.string().trim().min(1).max(80)).optional(),
  fields: z
    .array(
      z.strictObject({ name: z.enum(REGISTRATION_FIELDS), required: z.boolean().default(false) }),
    )
    .min(1),
});
export type RegistrationStep = z.infer<typeof RegistrationStep>;

/** A consent that registration asks for, named by its `textId` or, where it has none, by its id. */
const AgreementChoice = z
  .strictObject({
    id: z.string().min(1).optional(),
    textId: z.string().min(1).optional(),
    required: z.boolean().default(false),
    /** Which of the three consents of upstream's older form it is. */
    kind: z.enum(AGREEMENT_KINDS).optional(),
    /** Asked for where somebody only wants the newsletter. */
    newsletter: z.boolean().default(false),
  })
  .refine((choice) => choice.id ?? choice.textId, "needs an id or textId");
export type AgreementChoice = z.infer<typeof AgreementChoice>;

const isOnce = (steps: RegistrationStep[]): boolean => {
  const names = steps.flatMap(({ fields }) => fields.map(({ name }) => name));
  return new Set(names).size === names.length;
};

/** How somebody becomes a member on this site. */
export const Registration = z
  .strictObject({
    /** What a new member signs in with. */
    contact: z.enum(["email", "phone"]).default("email"),
    /** Whether a one-time code proves the contact first: the project must be able to send it. */
    proof: z.enum(["code", "none"]).default("none"),
    /** Upstream's message with the code; left out: the project's default. */
    codeTemplateId: z.string().min(1).optional(),
    /** What is asked between the contact and the password. */
    steps: z
      .array(RegistrationStep)
      .refine(isOnce, "asks for a field twice")
      .default([
        {
          title: "about",
          fields: [
            { name: "firstName", required: true },
            { name: "lastName", required: true },
            { name: "properties", required: false },
          ],
        },
      ]),
    /** Ids of properties that are asked for although upstream does not require them. */
    properties: z.array(z.string().min(1)).default([]),
    /** In the order they are asked; left out: every consent there is, none of them a must. */
    agreements: z.array(AgreementChoice).optional(),
  })
  .refine(
    ({ contact, steps }) =>
      !steps.some(({ fields }) => fields.some(({ name }) => name === contact)),
    "asks for the contact a second time",
  );
export type Registration = z.infer<typeof Registration>;
