"use client";

import { Camera } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { usePart } from "@/components/ui/use-part";

const load = () => import("./photo-sheet");

/** The way to a photo: a file of the member's, cut to a square in a sheet that comes when needed. */
export function PhotoButton({ hasPhoto }: { hasPhoto: boolean }) {
  const t = useTranslations("profile.photo");
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [PhotoSheet, want] = usePart(load);

  const choose = () => {
    want();
    input.current?.click();
  };

  return (
    <>
      <Button
        variant="quiet"
        onClick={choose}
        icon={<Camera className="size-4" strokeWidth={1.75} aria-hidden />}
        className="-ms-4"
      >
        {hasPhoto ? t("change") : t("add")}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/jpeg,image/png"
        aria-label={t("title")}
        className="hidden"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // The same file may be chosen again.
          target.value = "";
          if (!chosen) return;
          setFile(chosen);
          want(() => setFile(null));
        }}
      />
      {PhotoSheet && <PhotoSheet file={file} onClose={() => setFile(null)} onAnother={choose} />}
    </>
  );
}
