import { z } from "zod";
import type { ScanCode } from "./barcode";
import type { Instant } from "./time";

/** The member's own code to invite others with. */
export interface Referral {
  code: string;
  validTo: Instant | null;
  /** The site's own registration with the code filled in; null where people cannot register here. */
  link: string | null;
  /** The link, or where there is none the code, to scan. */
  scan: ScanCode;
}

/** Another member as this one may know them: no more than upstream's short name. */
export interface Relation {
  id: string;
  name: string | null;
  /** Null where the type is not one that upstream names. */
  typeName: string | null;
  /** The other one leads, as a parent does a child. */
  leading: boolean;
  since: Instant | null;
}

export interface RelationType {
  id: string;
  name: string;
}

export interface Relations {
  /** Family and friends, by name. */
  items: Relation[];
  /**
   * Who registered with the member's code, newest first; null where the operator has not said by
   * which relation type upstream keeps them.
   */
  invited: Relation[] | null;
  /** What a new relation may be. */
  types: RelationType[];
}

/** A code by which one member lets another add them. */
export interface RelationCode {
  code: string;
  expiresAt: Instant;
}

/** What it takes to add somebody: the code they show, what they are, and who leads. */
export const NewRelation = z.strictObject({
  code: z.string().trim().min(1).max(40),
  typeId: z.string().min(1).max(128),
  leading: z.boolean(),
});
export type NewRelation = z.infer<typeof NewRelation>;
