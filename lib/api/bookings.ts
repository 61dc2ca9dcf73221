export const bookings = "/api/bookings";
export const booking = (id: string) => `/api/bookings/${encodeURIComponent(id)}`;
export const bookingTickets = "/api/booking-tickets";
export const bookingSlots = (id: string) => `/api/booking-tickets/${encodeURIComponent(id)}/slots`;
