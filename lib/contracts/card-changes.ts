import { z } from "zod";

/** No card number is longer. */
export const MAX_CARD_NUMBER = 64;

/**
 * A card to add: a plastic one by its number, whose type is found by its prefix where none is given;
 * or any free one of a type, where there is no number.
 */
export const NewCard = z
  .object({
    number: z
      .string()
      .transform((value) => value.replace(/[\s-]+/g, ""))
      .pipe(z.string().min(1).max(MAX_CARD_NUMBER))
      .nullable(),
    typeId: z.string().min(1).max(128).nullable(),
  })
  .refine(({ number, typeId }) => number !== null || typeId !== null, { path: ["typeId"] });
export type NewCard = z.infer<typeof NewCard>;
