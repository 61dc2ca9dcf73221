"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "./button";
import { useToast } from "./toast";

const CONFIRMED_MS = 2_000;

/** Copies `text`; says so, or says that the browser refused. */
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
      toast({ tone: "good", text: t("copied") });
    } catch {
      toast({ tone: "wrong", text: t("copyFailed") });
    }
  };

  const Icon = copied ? Check : Copy;
  return (
    <Button
      variant="secondary"
      onClick={copy}
      icon={<Icon className="size-4" strokeWidth={1.75} aria-hidden />}
    >
      {label}
    </Button>
  );
}
