export const pointsPeriod = "/api/points/period";
export const pointsChange = "/api/points/change";
export const pointsExpiryMonths = "/api/points/expiry-months";
export const pointsYear = "/api/points/year";
export const pointsHistory = "/api/points/history";
