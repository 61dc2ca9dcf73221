"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "./button";
import { useToast } from "./toast";

const CONFIRMED_MS = 2_500;

/** Copies `text`; says so in its own place, or says that the browser refused. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useTranslations("common");
  const toast = useToast();
  const [copied, setCopied] = useState(false);

  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), CONFIRMED_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      toast({ tone: "wrong", text: t("copyFailed") });
    }
  };

  const Icon = copied ? Check : Copy;
  return (
    <>
      <Button
        variant="secondary"
        onClick={copy}
        icon={<Icon className="size-4" strokeWidth={1.75} aria-hidden />}
      >
        {/* Both texts lie in one cell: the button keeps its width. */}
        <span className="grid *:col-start-1 *:row-start-1">
          <span className={copied ? "invisible" : undefined}>{label}</span>
          <span className={copied ? undefined : "invisible"}>{t("copied")}</span>
        </span>
      </Button>
      <span role="status" className="sr-only">
        {copied && t("copied")}
      </span>
    </>
  );
}
