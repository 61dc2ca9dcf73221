"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { useForcedTheme } from "@/components/ui/use-forced-theme";
import type { MessageHtml } from "@/lib/contracts/messages";
import { frameDocument } from "./frame-document";

/** A letter longer than this scrolls in its own frame. */
const MOST_PIXELS = 20_000;

/** The nonce of this very document, which the frame's policy inherits; null until there is one. */
const useNonce = (): string | null =>
  useSyncExternalStore(
    () => () => {},
    () => document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? null,
    () => null,
  );

/**
 * A message's markup, isolated: no scripts, no forms, no way to reach the page around it. The frame
 * is of the same origin only so that the page can measure it, which needs no script inside.
 */
export function MessageFrame({ content, title }: { content: MessageHtml; title: string }) {
  const t = useTranslations("messages");
  const nonce = useNonce();
  const lang = useLocale();
  const theme = useForcedTheme();
  const frame = useRef<HTMLIFrameElement>(null);
  const source = nonce === null ? null : frameDocument(content, { nonce, lang, title, theme });

  useEffect(() => {
    const element = frame.current;
    if (!element || source === null) return;
    return fitToContent(element);
  }, [source]);

  if (source === null) return <Skeleton className="m-5 h-64" />;
  return (
    <iframe
      ref={frame}
      title={t("frame", { title })}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      srcDoc={source}
      height={256}
      className="block w-full bg-transparent"
    />
  );
}

/** Keeps a frame as high as what is in it, from the first paragraph on, while pictures still load. */
function fitToContent(element: HTMLIFrameElement): () => void {
  let frame = 0;
  let observer: ResizeObserver | null = null;
  const attach = () => {
    const inner = element.contentDocument;
    // Until the letter is there the frame holds an empty document.
    if (inner?.URL !== "about:srcdoc" || !inner.body) {
      frame = requestAnimationFrame(attach);
      return;
    }
    const { body } = inner;
    observer = new ResizeObserver(() => {
      element.height = String(Math.min(Math.ceil(body.offsetHeight), MOST_PIXELS));
    });
    observer.observe(body);
  };
  attach();
  return () => {
    cancelAnimationFrame(frame);
    observer?.disconnect();
  };
}
