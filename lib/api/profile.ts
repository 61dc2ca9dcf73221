export const profile = "/api/profile";
export const language = "/api/profile/language";
