export const cardTypes = "/api/cards/types";
/** What became of adding a card, or of blocking one. */
export const cardChange = (intentId: string, blocked?: string) =>
  `/api/cards/changes?${new URLSearchParams({ intent: intentId, ...(blocked && { card: blocked }) }).toString()}`;
export const cardBlock = (id: string) => `/api/cards/${encodeURIComponent(id)}/block`;
export const cardFile = (id: string, kind: string) =>
  `/api/cards/${encodeURIComponent(id)}/files/${kind}`;
