import { z } from "zod";
import { PropertyValue, type CustomerProperty } from "./customer-properties";

/** A property that the operator shows to members, with this member's answer. */
export interface AnsweredProperty extends CustomerProperty {
  /** Null where there is none. */
  value: PropertyValue | null;
  /** False: the operator only shows it, or its value is none that a form could give back whole. */
  editable: boolean;
  /** Another one as soon as the answer changes: an edit sends back what it started from. */
  version: string;
}

/** New answers; an empty one takes the answer away. All others stay as they are. */
export const PropertiesUpdate = z.object({
  changes: z
    .array(
      z.object({
        id: z.string().min(1).max(100),
        version: z.string().max(100),
        value: PropertyValue,
      }),
    )
    .min(1)
    .max(200),
});
export type PropertiesUpdate = z.infer<typeof PropertiesUpdate>;
