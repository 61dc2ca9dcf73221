export const vouchers = "/api/vouchers";
export const endingVouchers = "/api/vouchers/ending";
export const usableVouchers = "/api/vouchers/usable";
export const voucher = (id: string) => `/api/vouchers/${encodeURIComponent(id)}`;
