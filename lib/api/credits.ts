export const credits = "/api/credits";
export const creditsPeriod = "/api/credits/period";
export const creditsExpiration = "/api/credits/expiration";
export const creditsHistory = "/api/credits/history";
export const giftCardBalance = "/api/gift-cards/balance";
