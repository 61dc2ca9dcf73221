/** The corners of an ISO ID-1 card (3.18 mm of 85.60 × 53.98 mm), at any size. */
export const CARD_CORNERS = "rounded-[3.71%/5.89%]";

/** Its proportions. */
export const CARD_RATIO = "aspect-[8560/5398]";
