export const stores = "/api/stores";
export const store = (id: string) => `/api/stores/${encodeURIComponent(id)}`;
export const storeRewards = (id: string) => `/api/stores/${encodeURIComponent(id)}/rewards`;
export const storeVouchers = (id: string) => `/api/stores/${encodeURIComponent(id)}/vouchers`;
