export const photo = "/api/profile/photo";
export const storeChoices = "/api/profile/stores";
export const favouriteStore = "/api/profile/store";
