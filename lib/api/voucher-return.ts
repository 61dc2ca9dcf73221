export const voucherReturn = (voucher: string, intent: string) =>
  `/api/vouchers/returns?${new URLSearchParams({ voucher, intent }).toString()}`;
