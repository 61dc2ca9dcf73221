export const tier = "/api/tier";
export const tiers = "/api/tiers";
