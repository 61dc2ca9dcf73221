/** Upstream's codes for gender, by their names here. Apart from the schemas, so that forms stay light. */
export const GENDERS = ["male", "female", "miss", "private", "other"] as const;
export type Gender = (typeof GENDERS)[number];
