export const voucherReturn = (id: string) => `/api/vouchers/${encodeURIComponent(id)}/return`;
