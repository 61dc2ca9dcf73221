// Values that components use: apart from the schemas, whose library must not reach the browser.

export const BOOKING_VIEWS = ["upcoming", "past"] as const;
/** `past` holds what was cancelled, too. */
export type BookingView = (typeof BOOKING_VIEWS)[number];

/** Most places at once. */
export const MOST_PLACES = 10;
