export const countries = "/api/countries";
