export const recommendations = "/api/recommendations";
export const goal = "/api/goal";
export const goalPace = "/api/goal/pace";
