import { z } from "zod";
import { MOVEMENT_KINDS } from "./movements";

const inOrder = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  from === undefined || to === undefined || from <= to;

/** The days, both counted in, that totals are asked for. */
export const PeriodQuery = z.object({ from: z.iso.date(), to: z.iso.date() }).refine(inOrder);
export type PeriodQuery = z.infer<typeof PeriodQuery>;

/** Which part of a history is asked for; `cursor` is the `next` of the stretch before. */
export const HistoryQuery = z
  .object({
    kind: z.enum(MOVEMENT_KINDS).optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    cursor: z
      .string()
      .regex(/^\d{1,6}_(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})?$/)
      .optional(),
  })
  .refine(inOrder);
export type HistoryQuery = z.infer<typeof HistoryQuery>;

/** The same of points, which come in types. */
export const PointHistoryQuery = HistoryQuery.safeExtend({
  type: z.string().min(1).max(128).optional(),
});
export type PointHistoryQuery = z.infer<typeof PointHistoryQuery>;

/** The number on a gift card; people put spaces between its groups, upstream does not. */
export const GiftCardQuestion = z.object({
  number: z
    .string()
    .transform((value) => value.replace(/\s+/g, ""))
    .pipe(z.string().min(1).max(64)),
});
export type GiftCardQuestion = z.infer<typeof GiftCardQuestion>;
