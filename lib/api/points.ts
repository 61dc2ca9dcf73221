export const points = "/api/points";
export const pointsExpiration = "/api/points/expiration";
