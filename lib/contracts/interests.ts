import { z } from "zod";

export interface Interest {
  id: string;
  name: string;
}

/** What a member may like, and what of it this one does. */
export interface Interests {
  options: Interest[];
  /** Ids of those chosen. */
  chosen: string[];
}

const ids = z.array(z.string().min(1).max(100)).max(500);

/** What changes; all others stay as they are. */
export const InterestsUpdate = z.object({ add: ids, remove: ids });
export type InterestsUpdate = z.infer<typeof InterestsUpdate>;
