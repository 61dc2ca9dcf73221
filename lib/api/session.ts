export const session = "/api/session";
