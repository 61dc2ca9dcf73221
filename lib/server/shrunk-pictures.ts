import "server-only";
import { bulkhead, BulkheadRejectedError } from "cockatiel";
import { LRUCache } from "lru-cache";
import { fail, ok, type Result } from "@/lib/contracts/result";
import { log } from "@/lib/server/log";
import { fetchPicture, type ImageWidth, type Picture } from "./images";

/** A large photo of a camera; what claims to be more is not unpacked. */
const MOST_PIXELS = 50_000_000;
const QUALITY = 78;
const KEPT_BYTES = 32 * 1024 * 1024;
const KEPT_MS = 60 * 60_000;
/** Made at once: part of that time each waits for its host. */
const MOST_MAKING = 8;
/** Further pictures that wait their turn; for more there is no saying when it would come. */
const MOST_WAITING = 64;
const RETRY_SECONDS = 5;

/** A crowd that opens one page costs one picture. */
const made = new LRUCache<string, Picture>({
  maxSize: KEPT_BYTES,
  sizeCalculation: ({ bytes }) => bytes.length,
  ttl: KEPT_MS,
});
const turns = bulkhead(MOST_MAKING, MOST_WAITING);

/** A picture under way, and how many wait for it: when the last has gone, it is given up. */
interface Making {
  work: Promise<Result<Picture>>;
  waiting: number;
  end: AbortController;
}
const making = new Map<string, Making>();

const gone = () => fail("upstream_unavailable", { retryable: true });

/**
 * A picture no wider than asked for, as WebP: what operators upload is often far more than a phone can
 * show. As it is where that would not be smaller, where it moves, or where nothing can be made of it.
 * @param signal says that this one does not wait any more: the last who goes ends the work
 * @returns as `fetchPicture`; `unavailable` where too many are being made
 */
export async function shrunkPicture(
  url: string,
  width: ImageWidth,
  signal?: AbortSignal,
): Promise<Result<Picture>> {
  const key = `${width} ${url}`;
  const kept = made.get(key);
  if (kept) return ok(kept);
  if (signal?.aborted) return gone();
  const underWay = making.get(key) ?? begin(key, url, width);
  underWay.waiting += 1;
  const leave = () => {
    underWay.waiting -= 1;
    if (underWay.waiting > 0) return;
    // Whoever asks for it now begins anew.
    if (making.get(key) === underWay) making.delete(key);
    underWay.end.abort();
  };
  signal?.addEventListener("abort", leave, { once: true });
  return underWay.work.finally(() => signal?.removeEventListener("abort", leave));
}

function begin(key: string, url: string, width: ImageWidth): Making {
  const end = new AbortController();
  const underWay: Making = {
    work: inTurn(() => make(key, url, width, end.signal)),
    waiting: 0,
    end,
  };
  making.set(key, underWay);
  const forget = () => {
    if (making.get(key) === underWay) making.delete(key);
  };
  void underWay.work.then(forget, forget);
  return underWay;
}

/** Without a signal: the bulkhead would forget to call the next where one that waits was given up. */
async function inTurn(run: () => Promise<Result<Picture>>): Promise<Result<Picture>> {
  try {
    return await turns.execute(run);
  } catch (error) {
    if (!(error instanceof BulkheadRejectedError)) throw error;
    return fail("unavailable", { retryable: true, retryAfter: RETRY_SECONDS });
  }
}

async function make(
  key: string,
  url: string,
  width: ImageWidth,
  signal: AbortSignal,
): Promise<Result<Picture>> {
  if (signal.aborted) return gone();
  const fetched = await fetchPicture(url, signal);
  if (!fetched.ok) return fetched;
  if (signal.aborted) return gone();
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
