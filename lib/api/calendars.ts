export const voucherCalendar = (id: string) => `/api/vouchers/${encodeURIComponent(id)}/calendar`;
export const pointsCalendar = "/api/points/calendar";
export const tierCalendar = "/api/tier/calendar";
export const bookingCalendar = (id: string) => `/api/bookings/${encodeURIComponent(id)}/calendar`;
