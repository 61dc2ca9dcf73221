"use client";

import { ImageOff } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { ErrorState } from "@/components/ui/error-state";
import { Segments } from "@/components/ui/segments";
import { Surface } from "@/components/ui/surface";
import type { MessageDetail } from "@/lib/contracts/messages";
import { useMarkRead, useMessage } from "@/lib/queries/messages";
import { Attachments } from "./attachments";
import { MessageFrame } from "./message-frame";
import { MessageSkeleton } from "./message-skeleton";
import { MessageText } from "./message-text";

/** One message; once it is shown, it is read. */
export function MessageView({ id }: { id: string }) {
  const { data, error, refetch } = useMessage(id);
  if (data) return <View key={id} message={data} />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <MessageSkeleton />;
}

function View({ message }: { message: MessageDetail }) {
  const t = useTranslations("messages");
  const format = useFormatter();
  const { title, channel, sentAt, attachments } = message;
  useReadOnSight(message);
  return (
    <article className="max-w-3xl space-y-5">
      <header className="space-y-1">
        <h2 className="text-lg font-semibold wrap-anywhere">
          <bdi>{title ?? t("untitled")}</bdi>
        </h2>
        <p className="flex flex-wrap gap-x-2 text-sm text-muted">
          {sentAt && (
            <time dateTime={sentAt}>
              {t("sent", {
                date: format.dateTime(new Date(sentAt), "fullDate"),
                time: format.dateTime(new Date(sentAt), "time"),
              })}
            </time>
          )}
          {sentAt && channel && <span aria-hidden>·</span>}
          {channel && <span>{t(`channel.${channel}`)}</span>}
        </p>
      </header>
      <Body message={message} />
      {attachments.length > 0 && <Attachments attachments={attachments} />}
    </article>
  );
}

function Body({ message: { html, text, title } }: { message: MessageDetail }) {
  const t = useTranslations("messages");
  const [asText, setAsText] = useState(false);
  if (html === null) {
    return (
      <Surface>
        {text === null ? (
          <p className="p-5 text-muted">{t("noBody")}</p>
        ) : (
          <MessageText text={text} />
        )}
      </Surface>
    );
  }
  return (
    <div className="space-y-3">
      {text !== null && (
        <Segments
          label={t("view")}
          options={[
            { value: "letter", label: t("asSent") },
            { value: "text", label: t("asText") },
          ]}
          value={asText ? "text" : "letter"}
          onChange={(value) => setAsText(value === "text")}
        />
      )}
      {html.hiddenPictures > 0 && !asText && (
        <p className="flex items-start gap-2 text-sm text-muted">
          <ImageOff className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} aria-hidden />
          {t("hiddenPictures", { count: html.hiddenPictures })}
        </p>
      )}
      <Surface className="overflow-hidden">
        {asText && text !== null ? (
          <MessageText text={text} />
        ) : (
          <MessageFrame content={html} title={title ?? t("untitled")} />
        )}
      </Surface>
    </div>
  );
}

function useReadOnSight(message: MessageDetail): void {
  const { mutate } = useMarkRead();
  const { id, read } = message;
  useEffect(() => {
    if (read !== true) mutate(id);
    // Once for each message that is opened: what became of it is no reason to try again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
}
