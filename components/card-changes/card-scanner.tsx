"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { makeReader } from "./barcode-detector";

/** Between two looks at the picture: often enough to feel instant, seldom enough to stay cool. */
const LOOK_MS = 150;

interface Props {
  onFound: (number: string) => void;
}

/** The camera's picture, watched until it shows a code. The camera is off when this goes away. */
export function CardScanner({ onFound }: Props) {
  const t = useTranslations("cardChanges");
  const video = useRef<HTMLVideoElement>(null);
  const [refused, setRefused] = useState(false);
  const found = useEffectEvent(onFound);

  useEffect(() => {
    let stream: MediaStream | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const reader = makeReader();

    const look = async () => {
      const element = video.current;
      if (over || !element || !reader) return;
      // A frame that cannot be read is no reason to stop looking.
      const codes = await reader.detect(element).catch(() => []);
      const code = codes.find(({ rawValue }) => rawValue.trim() !== "");
      if (over) return;
      if (code) found(code.rawValue.trim());
      else timer = setTimeout(() => void look(), LOOK_MS);
    };
    const start = async () => {
      const camera = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: "environment" },
      });
      stream = camera;
      if (over || !video.current) return stop(camera);
      video.current.srcObject = camera;
      // A frame that is not there yet is one that cannot be read: looking may begin at once.
      video.current.play().catch(() => undefined);
      await look();
    };
    start().catch(() => !over && setRefused(true));

    return () => {
      over = true;
      clearTimeout(timer);
      if (stream) stop(stream);
    };
  }, []);

  if (refused) {
    return (
      <p role="alert" className="text-sm font-medium text-wrong">
        {t("noCamera")}
      </p>
    );
  }
  return (
    <div className="relative overflow-hidden rounded-control bg-black">
      <video ref={video} muted playsInline className="aspect-[8560/5398] w-full object-cover" />
      <p
        role="status"
        className="absolute inset-x-0 bottom-0 bg-black/60 p-3 text-center text-sm text-white"
      >
        {t("scanning")}
      </p>
    </div>
  );
}

const stop = (stream: MediaStream) => {
  for (const track of stream.getTracks()) track.stop();
};
