import { Bell, Info, Mail, MessageSquareText, type LucideIcon } from "lucide-react";
import type { MessageChannel } from "@/lib/contracts/messages";

const ICONS: Record<MessageChannel, LucideIcon> = {
  email: Mail,
  sms: MessageSquareText,
  push: Bell,
  internal: Info,
};

/** How a message was sent, as a small picture; its name stands beside it. */
export function ChannelIcon({ channel }: { channel: MessageChannel | null }) {
  const Icon = channel === null ? Mail : ICONS[channel];
  return <Icon className="size-5" strokeWidth={1.75} aria-hidden />;
}
