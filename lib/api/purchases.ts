export const purchases = "/api/purchases";
export const purchaseStores = "/api/purchases/stores";
export const purchase = (id: string) => `/api/purchases/${encodeURIComponent(id)}`;
