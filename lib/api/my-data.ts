export const myData = "/api/my-data";
export const myDataPage = "/api/my-data/page";
export const deletion = "/api/deletion";
