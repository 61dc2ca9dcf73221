import { sideOf, type Crop } from "./crop";

export type PictureProblem = "notPicture" | "tooLarge";

const TYPES = new Set(["image/jpeg", "image/png"]);
const MOST_BYTES = 25 * 1024 * 1024;
/** Larger ones are made smaller: a phone's photo would take 200 MB of memory as it is. */
const MOST_PIXELS = 2048;
/** Side of the photo that is sent: sharp wherever a portrait is shown. */
const PHOTO_SIDE = 640;

/** Opens a picture, turned as its camera says, or says why it cannot be opened. */
export async function openPicture(file: File): Promise<ImageBitmap | PictureProblem> {
  if (!TYPES.has(file.type)) return "notPicture";
  if (file.size > MOST_BYTES) return "tooLarge";
  try {
    const whole = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = MOST_PIXELS / Math.max(whole.width, whole.height);
    if (scale >= 1) return whole;
    const smaller = await createImageBitmap(whole, {
      resizeWidth: Math.max(1, Math.round(whole.width * scale)),
      resizeHeight: Math.max(1, Math.round(whole.height * scale)),
      resizeQuality: "high",
    });
    whole.close();
    return smaller;
  } catch {
    return "notPicture";
  }
}

/** Draws the crop over the whole of a square canvas. */
export function drawCrop(canvas: HTMLCanvasElement, picture: ImageBitmap, crop: Crop): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const side = sideOf(picture, crop.zoom);
  // A JPEG has no transparency: what is clear becomes white, not black.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(
    picture,
    crop.x - side / 2,
    crop.y - side / 2,
    side,
    side,
    0,
    0,
    canvas.width,
    canvas.height,
  );
}

/** The crop as a JPEG in base64; null where the browser makes none. */
export function cutOut(picture: ImageBitmap, crop: Crop): string | null {
  const canvas = document.createElement("canvas");
  const side = Math.max(1, Math.min(PHOTO_SIDE, Math.round(sideOf(picture, crop.zoom))));
  canvas.width = side;
  canvas.height = side;
  drawCrop(canvas, picture, crop);
  const [, data = ""] = canvas.toDataURL("image/jpeg", 0.9).split(",");
  return data || null;
}
