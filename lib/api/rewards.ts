export const rewards = "/api/rewards";
export const reward = (id: string) => `/api/rewards/${encodeURIComponent(id)}`;
export const redeem = (id: string) => `/api/rewards/${encodeURIComponent(id)}/redeem`;
