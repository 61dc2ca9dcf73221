import "server-only";
import { LRUCache } from "lru-cache";
import { ok, type Result } from "@/lib/contracts/result";
import { log } from "@/lib/server/log";
import { fetchPicture, type ImageWidth, type Picture } from "./images";

/** A large photo of a camera; what claims to be more is not unpacked. */
const MOST_PIXELS = 50_000_000;
const QUALITY = 78;
const KEPT_BYTES = 32 * 1024 * 1024;
const KEPT_MS = 60 * 60_000;

/** A crowd that opens one page costs one picture. */
const made = new LRUCache<string, Picture>({
  maxSize: KEPT_BYTES,
  sizeCalculation: ({ bytes }) => bytes.length,
  ttl: KEPT_MS,
});
const making = new Map<string, Promise<Result<Picture>>>();

/**
 * A picture no wider than asked for, as WebP: what operators upload is often far more than a phone can
 * show. As it is where that would not be smaller, where it moves, or where nothing can be made of it.
 * @returns as `fetchPicture`
 */
export async function shrunkPicture(url: string, width: ImageWidth): Promise<Result<Picture>> {
  const key = `${width} ${url}`;
  const kept = made.get(key);
  if (kept) return ok(kept);
  const underWay = making.get(key);
  if (underWay) return underWay;
  const work = make(key, url, width).finally(() => making.delete(key));
  making.set(key, work);
  return work;
}

async function make(key: string, url: string, width: ImageWidth): Promise<Result<Picture>> {
  const fetched = await fetchPicture(url);
  if (!fetched.ok) return fetched;
  const picture = await smaller(fetched.data, width);
  made.set(key, picture);
  return ok(picture);
}

async function smaller(picture: Picture, width: ImageWidth): Promise<Picture> {
  if (picture.type === "image/gif") return picture;
  try {
    // Its binary is an optional package: a machine that none was built for goes on without.
    const { default: sharp } = await import("sharp");
    // What it made is kept here: its own memory of files would come on top.
    sharp.cache(false);
    const data = await sharp(picture.bytes, { limitInputPixels: MOST_PIXELS, sequentialRead: true })
      .autoOrient()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer();
    if (data.length >= picture.bytes.length) return picture;
    return { type: "image/webp", bytes: Buffer.from(data) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : "unknown";
    log.warn({ reason }, "a picture could not be made smaller");
    return picture;
  }
}
