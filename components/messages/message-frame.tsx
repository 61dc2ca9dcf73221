"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
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
  const frame = useRef<HTMLIFrameElement>(null);
  const [loads, setLoads] = useState(0);

  useEffect(() => {
    const element = frame.current;
    const body = element?.contentDocument?.body;
    if (!element || !body) return;
    const fit = () => {
      element.height = String(Math.min(Math.ceil(body.offsetHeight), MOST_PIXELS));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(body);
    return () => observer.disconnect();
  }, [loads]);

  if (nonce === null) return <div className="min-h-64" />;
  return (
    <iframe
      ref={frame}
      title={t("frame", { title })}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      srcDoc={frameDocument(content, { nonce, lang, title })}
      onLoad={() => setLoads((count) => count + 1)}
      height={256}
      className="block w-full bg-transparent"
    />
  );
}
