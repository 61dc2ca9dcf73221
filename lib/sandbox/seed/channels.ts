import { idOf } from "../ids";
import type { Text } from "../model";

/** The ways in which the project can reach somebody. */
export const CHANNELS: readonly { key: string; name: Text }[] = [
  { key: "email", name: { en: "E-mail", cs: "E-mail" } },
  { key: "sms", name: { en: "SMS", cs: "SMS" } },
  { key: "web_push", name: { en: "Web push", cs: "Web push" } },
  { key: "app_push", name: { en: "Mobile push", cs: "Mobilní push" } },
];

export const channelId = (key: string) => idOf("channel", key);
