import { createServer, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { allowedImage, fetchPicture, imageHref, rasterType } from "./images";
import { isPrivateAddress, publicLookup } from "./private-address";
import { useTestSettings } from "./test-settings";

const PNG = Buffer.from("\x89PNG\r\n\x1a\n and the rest", "latin1");
const PICTURES: Record<string, Buffer> = {
  "image/png": PNG,
  "image/jpeg": Buffer.from("\xff\xd8\xff\xe0 and so on", "latin1"),
  "image/gif": Buffer.from("GIF89a and so on", "latin1"),
  "image/webp": Buffer.from("RIFF\n\0\0\0WEBPVP8 ", "latin1"),
  "image/avif": Buffer.from("\0\0\0\x1cftypavif\0\0", "latin1"),
};

let server: Server;
let origin: string;
let asked: string[] = [];

const REPLIES: Record<string, () => { status?: number; body: Buffer; location?: string }> = {
  "/fine.png": () => ({ body: PNG }),
  "/mislabelled.svg": () => ({ body: PNG }),
  "/drawing.png": () => ({ body: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") }),
  "/page.png": () => ({ body: Buffer.from("<html><script>1</script>") }),
  "/empty.png": () => ({ body: Buffer.alloc(0) }),
  "/huge.png": () => ({ body: Buffer.concat([PNG, Buffer.alloc(5 * 1024 * 1024)]) }),
  "/moved.png": () => ({ status: 302, location: "/fine.png", body: PNG }),
  "/broken.png": () => ({ status: 500, body: PNG }),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? "");
    const reply = REPLIES[request.url ?? ""]?.() ?? { status: 404, body: Buffer.alloc(0) };
    response.writeHead(reply.status ?? 200, {
      "content-type": "image/png",
      ...("location" in reply && { location: reply.location }),
    });
    response.end(reply.body);
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
  useTestSettings({
    CARECLOUD_URL: `${origin}/webservice/rest-api`,
    IMAGE_HOSTS: "cdn.example.com,10.0.0.7,localhost",
  });
});

describe("an address", () => {
  test.each([
    "https://cdn.example.com/a.png",
    "https://CDN.example.com/a.png?size=2",
    "https://cdn.example.com:443/a.png",
  ])("on an allowed host is: %s", (url) => expect(allowedImage(url)?.host).toBe("cdn.example.com"));

  test.each([
    "https://elsewhere.example/a.png",
    "https://cdn.example.com.evil.example/a.png",
    "https://evil.example/cdn.example.com/a.png",
    "https://cdn.example.com@evil.example/a.png",
    "https://user:word@cdn.example.com/a.png",
    "https://cdn.example.com:8443/a.png",
    "http://cdn.example.com/a.png",
    "ftp://cdn.example.com/a.png",
    "file:///etc/passwd",
    "data:image/png;base64,AAAA",
    "//cdn.example.com/a.png",
    "/a.png",
    "https://10.0.0.7/a.png",
    "https://[::1]/a.png",
    "",
  ])("is refused: %s", async (url) => {
    expect(allowedImage(url)).toBeNull();
    expect(imageHref(url)).toBeNull();
    expect(await fetchPicture(url)).toMatchObject({ error: { code: "bad_request" } });
    expect(asked).toEqual([]);
  });

  test("of the stand-in on this machine is allowed, at its own port only", () => {
    expect(allowedImage(`${origin}/fine.png`)?.origin).toBe(origin);
    expect(allowedImage("http://127.0.0.1:1/fine.png")).toBeNull();
  });

  test("reaches the browser as one of ours", () => {
    expect(imageHref("https://cdn.example.com/a b.png?x=1&y=2")).toBe(
      "/api/images?url=https%3A%2F%2Fcdn.example.com%2Fa%20b.png%3Fx%3D1%26y%3D2".replace(
        "%20",
        "%2520",
      ),
    );
    expect(imageHref(null)).toBeNull();
    expect(imageHref(undefined)).toBeNull();
  });
});

describe("a picture", () => {
  test.each(["/fine.png", "/mislabelled.svg"])("is what its bytes say: %s", async (path) => {
    const picture = await fetchPicture(origin + path);
    expect(picture).toEqual({ ok: true, data: { type: "image/png", bytes: PNG } });
  });

  test.each([
    ["/drawing.png", "not_found"],
    ["/page.png", "not_found"],
    ["/empty.png", "not_found"],
    ["/huge.png", "not_found"],
    ["/missing.png", "not_found"],
    ["/moved.png", "not_found"],
    ["/broken.png", "upstream_unavailable"],
  ])("is not %s", async (path, code) => {
    expect(await fetchPicture(origin + path)).toMatchObject({ error: { code } });
    // Redirects above all are not followed.
    expect(asked).toEqual([path]);
  });

  test("is not fetched by a name that leads to this machine", async () => {
    const url = `https://localhost/fine.png`;
    expect(allowedImage(url)).not.toBeNull();
    expect(await fetchPicture(url)).toMatchObject({ error: { code: "upstream_unavailable" } });
    expect(asked).toEqual([]);
  });

  test.each(Object.entries(PICTURES))("may be %s", (type, bytes) =>
    expect(rasterType(bytes)).toBe(type),
  );

  test.each(["<svg/>", "<?xml", "%PDF-1.7", "GIF88a", "RIFF1234WAVE", "BM", ""])(
    "may not be %s",
    (text) => expect(rasterType(Buffer.from(text))).toBeNull(),
  );
});

describe("a private address", () => {
  test.each([
    "127.0.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::a00:1",
    "fd00::1",
    "fe80::1",
    "ff02::1",
    "localhost",
  ])("is %s", (address) => expect(isPrivateAddress(address)).toBe(true));

  test.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"])("is not %s", (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );

  test.each([true, false])("is refused at the socket (all: %s)", async (all) => {
    const error = await new Promise((resolve) => publicLookup("localhost", { all }, resolve));
    expect(error).toMatchObject({ message: "The address is private" });
  });
});
