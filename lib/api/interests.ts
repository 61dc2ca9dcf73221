export const interests = "/api/interests";
export const properties = "/api/properties";
