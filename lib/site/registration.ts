import { z } from "zod";
import { AGREEMENT_KINDS } from "@/lib/contracts/agreements";
import { CONTACT_TYPES } from "@/lib/contracts/contact-proof";
import { REGISTRATION_FIELDS, STEP_TITLES } from "@/lib/contracts/registration";
import { words } from "./words";

const RegistrationStep = z.strictObject({
  title: z.enum(STEP_TITLES),
  heading: words(80)
    .optional()
    .describe("The operator's own words in place of the title's, by language."),
  fields: z
    .array(
      z.strictObject({ name: z.enum(REGISTRATION_FIELDS), required: z.boolean().default(false) }),
    )
    .min(1),
});
type RegistrationStep = z.infer<typeof RegistrationStep>;

/** A consent that registration asks for, named by its `textId` or, where it has none, by its id. */
const AgreementChoice = z
  .strictObject({
    id: z.string().min(1).optional(),
    textId: z.string().min(1).optional(),
    required: z.boolean().default(false),
    kind: z
      .enum(AGREEMENT_KINDS)
      .optional()
      .describe("Which of the three consents of CareCloud's older form it is."),
    newsletter: z
      .boolean()
      .default(false)
      .describe("Asked for where somebody only wants the newsletter."),
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
    contact: z.enum(CONTACT_TYPES).default("email").describe("What a new member signs in with."),
    proof: z
      .enum(["code", "none"])
      .default("none")
      .describe(
        "Whether a one-time code proves the contact first: the project must be able to send it.",
      ),
    codeTemplateId: z
      .string()
      .min(1)
      .optional()
      .describe("CareCloud's message with the code; left out: the project's default."),
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
      ])
      .describe("What is asked between the contact and the password."),
    properties: z
      .array(z.string().min(1))
      .default([])
      .describe("Ids of properties that are asked for although CareCloud does not require them."),
    agreements: z
      .array(AgreementChoice)
      .optional()
      .describe(
        "In the order they are asked; left out: every consent there is, none of them a must.",
      ),
  })
  .refine(
    ({ contact, steps }) =>
      !steps.some(({ fields }) => fields.some(({ name }) => name === contact)),
    "asks for the contact a second time",
  );
export type Registration = z.infer<typeof Registration>;
