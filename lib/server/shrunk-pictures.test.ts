import { createServer, type Server } from "node:http";
import { once, setMaxListeners } from "node:events";
import type { AddressInfo } from "node:net";
import { randomBytes } from "node:crypto";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { shrunkPicture } from "./shrunk-pictures";
import { useTestSettings } from "./test-settings";

const BROKEN = Buffer.from("\x89PNG\r\n\x1a\n and the rest", "latin1");
const MOVING = Buffer.from("GIF89a and so on", "latin1");

let server: Server;
let origin: string;
let photo: Buffer;
let narrow: Buffer;
let icon: Buffer;
let asked: string[] = [];
/** Answers that the host holds back: those of `/slow`. */
let held: (() => void)[] = [];
let cut = 0;

/** A picture of nothing, in which hardly anything can be left out. */
const noise = (width: number, height: number) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } });

beforeAll(async () => {
  photo = await noise(1600, 1200).jpeg({ quality: 95 }).toBuffer();
  narrow = await noise(300, 200).png().toBuffer();
  icon = await noise(8, 8).webp({ quality: 20 }).toBuffer();
  server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    if (path.startsWith("/slow")) {
      response.on("close", () => (cut += response.writableFinished ? 0 : 1));
      held.push(() => response.writeHead(200).end(narrow));
      return;
    }
    const body = new Map([
      ["/photo.jpg", photo],
      ["/narrow.png", narrow],
      ["/icon.webp", icon],
      ["/broken.png", BROKEN],
      ["/moving.gif", MOVING],
    ]).get(path.replace(/\?.*/, ""));
    response.writeHead(body ? 200 : 404).end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  held = [];
  cut = 0;
  useTestSettings({ CARECLOUD_URL: `${origin}/webservice/rest-api` });
});

const of = async (path: string, width: 640 | 1280) => {
  const picture = await shrunkPicture(origin + path, width);
  if (!picture.ok) throw new Error(picture.error.code);
  return picture.data;
};

test.each([640, 1280] as const)("a photo is sent %d pixels wide, and smaller", async (width) => {
  const { type, bytes } = await of("/photo.jpg", width);
  expect(type).toBe("image/webp");
  expect(await sharp(bytes).metadata()).toMatchObject({ width, height: (width * 3) / 4 });
  expect(bytes.length).toBeLessThan(photo.length);
});

test("a crowd costs one picture", async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => of("/photo.jpg?crowd", 640)));
  expect(new Set(all.map(({ bytes }) => bytes)).size).toBe(1);
  expect(await of("/photo.jpg?crowd", 640)).toBe(all[0]);
  expect(asked).toEqual(["/photo.jpg?crowd"]);
});

test("what is narrow keeps its width", async () => {
  const { type, bytes } = await of("/narrow.png", 640);
  expect(type).toBe("image/webp");
  expect(await sharp(bytes).metadata()).toMatchObject({ width: 300, height: 200 });
});

test("what is small enough stays as it is", async () => {
  expect(await of("/icon.webp", 640)).toEqual({ type: "image/webp", bytes: icon });
});

test.each([
  ["/broken.png", BROKEN, "image/png"],
  ["/moving.gif", MOVING, "image/gif"],
])("%s stays as it is", async (path, bytes, type) => {
  expect(await of(path, 640)).toEqual({ type, bytes });
});

test("a refusal is not kept", async () => {
  const url = `${origin}/missing.png`;
  expect(await shrunkPicture(url, 640)).toMatchObject({ error: { code: "not_found" } });
  expect(await shrunkPicture(url, 640)).toMatchObject({ error: { code: "not_found" } });
  expect(asked).toHaveLength(2);
  expect(await shrunkPicture("https://elsewhere.example/a.png", 640)).toMatchObject({
    error: { code: "bad_request" },
  });
});

describe("more than can be made", () => {
  let run = 0;
  const slow = (at: number) => `${origin}/slow${run}.png?n=${at}`;
  /** Begins the wait for so many pictures that nobody has made yet. */
  const begin = (count: number, signal?: AbortSignal) => {
    run += 1;
    return Array.from({ length: count }, (_, at) => shrunkPicture(slow(at), 640, signal));
  };
  /** The host answers whatever it is asked until nobody waits. */
  const answerAll = async (waiting: Promise<unknown>[]) => {
    const all = Promise.all(waiting).then(() => (held = []));
    const timer = setInterval(() => held.splice(0).forEach((answer) => answer()), 5);
    await all.finally(() => clearInterval(timer));
  };
  const until = (holds: () => void) => vi.waitFor(holds, { timeout: 5_000, interval: 5 });
  const codeOf = (result: Awaited<ReturnType<typeof shrunkPicture>>) =>
    result.ok ? "ok" : result.error.code;

  test("waits its turn, and is refused at once where there is no end of it", async () => {
    const waiting = begin(90);
    const refused = await Promise.all(waiting.slice(72));
    for (const result of refused) {
      expect(result).toMatchObject({ error: { code: "unavailable", retryable: true } });
      if (!result.ok) expect(result.error.retryAfter).toBeGreaterThan(0);
    }
    await until(() => expect(asked.length).toBe(8));
    await answerAll(waiting);
    expect((await Promise.all(waiting.slice(0, 72))).map(codeOf)).toEqual(Array(72).fill("ok"));
    expect(asked).toHaveLength(72);
    expect(codeOf(await shrunkPicture(`${origin}/narrow.png?after`, 640))).toBe("ok");
  });

  test("is given up once nobody waits for it, and keeps nobody else waiting", async () => {
    const leaving = new AbortController();
    setMaxListeners(0, leaving.signal);
    const abandoned = begin(70, leaving.signal);
    await until(() => expect(held.length).toBe(8));
    const staying = shrunkPicture(slow(3), 640);
    const last = shrunkPicture(`${origin}/narrow.png?last`, 640);
    leaving.abort();
    await until(() => expect(cut).toBe(7));
    expect(codeOf(await last), "behind all that were given up").toBe("ok");
    expect(asked).toHaveLength(9);
    await answerAll([staying]);
    expect(codeOf(await staying)).toBe("ok");
    expect((await Promise.all(abandoned)).filter(({ ok }) => ok)).toHaveLength(1);
    expect(codeOf(await shrunkPicture(`${origin}/photo.jpg?gone`, 640, leaving.signal))).not.toBe(
      "ok",
    );
    expect(asked).toHaveLength(9);
  });

  test("begins anew for who comes after it was given up", async () => {
    const leaving = new AbortController();
    const [abandoned] = begin(1, leaving.signal);
    await until(() => expect(held.length).toBe(1));
    leaving.abort();
    const next = shrunkPicture(slow(0), 640);
    await until(() => expect(held.length).toBe(2));
    await answerAll([next]);
    expect(codeOf(await next)).toBe("ok");
    expect((await abandoned)?.ok).toBe(false);
  });
});
