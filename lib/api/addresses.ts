export const addresses = "/api/addresses";
export const address = (id: string) => `/api/addresses/${encodeURIComponent(id)}`;
