interface About {
  slotId: string;
  /** The booking to replace. */
  replaces: string | null;
}

/** What became of a booking. */
export const bookingOutcome = (intent: string, { slotId, replaces }: About) =>
  `/api/bookings/outcome?${new URLSearchParams({ slot: slotId, intent, ...(replaces !== null && { replaces }) }).toString()}`;
