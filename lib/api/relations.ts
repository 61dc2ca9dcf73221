export const referral = "/api/referral";
export const relations = "/api/relations";
export const relationCode = "/api/relations/code";
export const relation = (id: string) => `/api/relations/${encodeURIComponent(id)}`;
