export const messages = "/api/messages";
export const messagesRead = "/api/messages/read";
export const unreadMessages = "/api/messages/unread";
export const message = (id: string) => `/api/messages/${encodeURIComponent(id)}`;
export const messageRead = (id: string) => `/api/messages/${encodeURIComponent(id)}/read`;
export const messageAttachment = (id: string, index: number) =>
  `/api/messages/${encodeURIComponent(id)}/attachments/${index}`;
