"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { Skeleton } from "@/components/ui/skeleton";
import { useToast } from "@/components/ui/toast";
import { useUploadPhoto } from "@/lib/queries/profile-changes";
import { PhotoCropper } from "./photo-cropper";
import { openPicture, type PictureProblem } from "./picture-file";

interface Props {
  /** What was chosen; null closes the sheet. */
  file: File | null;
  onClose: () => void;
  onAnother: () => void;
}

/** Opens a picture, lets the member cut a square out of it, and sends that. */
export default function PhotoSheet({ file, onClose, onAnother }: Props) {
  const t = useTranslations("profile.photo");
  return (
    <Sheet open={file !== null} onClose={onClose} title={t("title")}>
      {file && <Content key={keyOf(file)} file={file} onClose={onClose} onAnother={onAnother} />}
    </Sheet>
  );
}

const keyOf = ({ name, size, lastModified }: File) => `${name} ${size} ${lastModified}`;

function Content({ file, onClose, onAnother }: Props & { file: File }) {
  const t = useTranslations("profile.photo");
  const toast = useToast();
  const upload = useUploadPhoto();
  const [opened, setOpened] = useState<ImageBitmap | PictureProblem | null>(null);

  useEffect(() => {
    let left = false;
    let picture: ImageBitmap | null = null;
    const open = async () => {
      const result = await openPicture(file);
      if (typeof result !== "string") picture = result;
      if (left) picture?.close();
      else setOpened(result);
    };
    void open();
    return () => {
      left = true;
      picture?.close();
    };
  }, [file]);

  const save = (data: string) =>
    upload.mutate(data, {
      onSuccess: () => {
        toast({ tone: "good", text: t("done") });
        onClose();
      },
    });

  if (opened === null) {
    return (
      <div className="space-y-4">
        <Skeleton className="mx-auto aspect-square w-full max-w-72 rounded-surface" />
        <p role="status" className="text-center text-sm text-muted">
          {t("loading")}
        </p>
      </div>
    );
  }
  if (typeof opened === "string") {
    return (
      <div className="space-y-5">
        <p role="alert">{t(opened)}</p>
        <Button size="lg" onClick={onAnother} className="w-full">
          {t("another")}
        </Button>
      </div>
    );
  }
  return (
    <PhotoCropper
      picture={opened}
      saving={upload.isPending}
      error={upload.error}
      onSave={save}
      onAnother={onAnother}
    />
  );
}
