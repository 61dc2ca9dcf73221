export const cards = "/api/cards";
export const card = (id: string) => `/api/cards/${encodeURIComponent(id)}`;
