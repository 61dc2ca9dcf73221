export const places = "/api/session/places";
export const place = (id: string) => `/api/session/places/${encodeURIComponent(id)}`;
export const handOver = "/api/hand-over";
export const password = "/api/security/password";
export const email = "/api/security/email";
