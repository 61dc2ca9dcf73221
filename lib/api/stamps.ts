export const stamps = "/api/stamps";
