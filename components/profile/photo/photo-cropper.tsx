import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import type { Failure } from "@/lib/contracts/result";
import { MAX_ZOOM } from "./crop";
import { cutOut } from "./picture-file";
import { useCrop } from "./use-crop";

/** Pixels of the canvas: twice what it measures on the page, for sharp screens. */
const PIXELS = 576;

interface Props {
  picture: ImageBitmap;
  saving: boolean;
  error: Failure | null;
  /** Given the square as a JPEG in base64. */
  onSave: (data: string) => void;
  onAnother: () => void;
}

/** The square of a picture that becomes the photo: moved and zoomed by hand, wheel or keys. */
export function PhotoCropper({ picture, saving, error, onSave, onAnother }: Props) {
  const t = useTranslations("profile.photo");
  const canvas = useRef<HTMLCanvasElement>(null);
  const id = useId();
  const { crop, setZoom, handlers } = useCrop(picture, canvas);

  const save = () => {
    const data = cutOut(picture, crop);
    if (data) onSave(data);
  };

  return (
    <div className="space-y-4">
      <div className="relative mx-auto max-w-72 overflow-hidden rounded-surface bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-offset-2">
        <canvas
          ref={canvas}
          width={PIXELS}
          height={PIXELS}
          tabIndex={0}
          role="application"
          aria-label={t("canvas")}
          aria-describedby={`${id}-hint`}
          {...handlers}
          className="block aspect-square w-full cursor-grab touch-none outline-none active:cursor-grabbing"
        />
        {/* What stays visible where the photo is round. */}
        <div
          aria-hidden
          className="pointer-events-none absolute inset-0 rounded-full shadow-[0_0_0_20rem_oklch(0.15_0.01_70/0.5)]"
        />
      </div>
      <p id={`${id}-hint`} className="text-center text-sm text-muted">
        {t("hint")}
      </p>
      <label className="flex min-h-11 items-center gap-3 text-sm font-semibold">
        {t("zoom")}
        <input
          type="range"
          min={1}
          max={MAX_ZOOM}
          step={0.05}
          value={crop.zoom}
          onChange={({ target }) => setZoom(Number(target.value))}
          className="grow accent-brand"
        />
      </label>
      {error && <ErrorNote error={error} />}
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Button size="lg" pending={saving} onClick={save}>
          {t("save")}
        </Button>
        <Button size="lg" variant="secondary" onClick={onAnother}>
          {t("another")}
        </Button>
      </div>
    </div>
  );
}
