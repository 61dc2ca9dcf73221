export const cardTypes = "/api/cards/types";
export const cardAddition = "/api/cards/addition";
export const cardBlock = (id: string) => `/api/cards/${encodeURIComponent(id)}/block`;
export const cardFile = (id: string, kind: string) =>
  `/api/cards/${encodeURIComponent(id)}/files/${kind}`;
