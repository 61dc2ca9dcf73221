export const consents = "/api/consents";
export const consent = (id: string) => `/api/consents/${encodeURIComponent(id)}`;
