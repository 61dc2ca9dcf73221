import type { Page } from "@playwright/test";
import { encodePng } from "@/lib/sandbox/images/png";
import * as api from "@/lib/api";
import { routes } from "@/lib/routes";
import { expect, expectAccessible, expectNoSideScroll, test } from "./fixtures";
import { APP_ORIGIN } from "./support/ports";
import type { Translate } from "./support/translate";

const UPLOAD = "POST /customers/actions/upload-customer-photo";
const WIDTH = 900;
const HEIGHT = 600;

/** Left half one colour, right half another, so that it can be seen what was cut out. */
const PICTURE = encodePng(
  WIDTH,
  HEIGHT,
  Uint8Array.from({ length: WIDTH * HEIGHT * 3 }, (_, at) =>
    Math.floor(at / 3) % WIDTH < WIDTH / 2 ? [200, 60, 40][at % 3]! : [40, 90, 200][at % 3]!,
  ),
);

const png = { name: "me.png", mimeType: "image/png", buffer: PICTURE };

async function choose(page: Page, button: string, file: typeof png): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: button, exact: true }).click();
  await (await chooser).setFiles(file);
}

const sheet = (page: Page, t: Translate) =>
  page.getByRole("dialog", { name: t("profile.photo.title") });

const portrait = (page: Page) => page.getByRole("main").locator("img");

/** Colours of the portrait's left and right edge. */
const edges = (page: Page) =>
  portrait(page).evaluate((image: HTMLImageElement) => {
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext("2d");
    context?.drawImage(image, 0, 0);
    const at = (x: number) => [...(context?.getImageData(x, 5, 1, 1).data.slice(0, 3) ?? [])];
    return {
      square: image.naturalWidth === image.naturalHeight,
      reddish: [at(2), at(image.naturalWidth - 3)].map(([red = 0, , blue = 0]) => red > blue),
    };
  });

test("a photo is cut to a square, sent, and shown", async ({ page, path, t, upstream }) => {
  await page.goto(path(routes.profile));
  await expect(portrait(page)).toHaveCount(0);
  await choose(page, t("profile.photo.add"), png);
  const canvas = sheet(page, t).getByRole("application");
  await expect(canvas).toBeVisible();
  await expectAccessible(page);
  await expectNoSideScroll(page);

  // By keys: closer, then all the way to the left half.
  await canvas.focus();
  for (const key of ["+", "+", "+"]) await page.keyboard.press(key);
  for (let press = 0; press < 20; press += 1) await page.keyboard.press("ArrowRight");
  const zoom = sheet(page, t).getByRole("slider", { name: t("profile.photo.zoom") });
  expect(Number(await zoom.inputValue())).toBeGreaterThan(1.4);
  // By hand, and back: the picture follows the pointer and stops at its edge.
  const box = (await canvas.boundingBox())!;
  await page.mouse.move(box.x + 40, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 100, { steps: 4 });
  await page.mouse.up();

  await sheet(page, t)
    .getByRole("button", { name: t("profile.photo.save") })
    .click();
  await expect(page.getByText(t("profile.photo.done"))).toBeVisible();
  await expect(sheet(page, t)).toBeHidden();
  await expect(portrait(page)).toHaveAttribute("src", /^\/api\/images\?url=.+&v=.+/);
  await expect(async () => {
    expect(await edges(page)).toEqual({ square: true, reddish: [true, true] });
  }).toPass();
  await expect(
    page.getByRole("button", { name: t("profile.photo.change"), exact: true }),
  ).toBeFocused();

  const [sent] = (await upstream.requests()).filter(({ operation }) => operation === UPLOAD);
  const { data } = sent!.body as { data: string };
  expect(Buffer.from(data, "base64").subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));

  await page.reload();
  await expect(portrait(page)).toBeVisible();
});

test(
  "what is no picture is refused, by the page and by the server",
  { tag: "@walk" },
  async ({ page, context, path, t, upstream }) => {
    await page.goto(path(routes.profile));
    const text = { name: "me.png", mimeType: "image/png", buffer: Buffer.from("<svg/>") };
    await choose(page, t("profile.photo.add"), text);
    await expect(sheet(page, t).getByText(t("profile.photo.notPicture"))).toBeVisible();
    await expectAccessible(page);

    const post = (buffer: Buffer) =>
      context.request.post(api.photo, {
        data: { data: buffer.toString("base64") },
        headers: { origin: APP_ORIGIN, "x-requested-with": "loyalty-web" },
      });
    expect((await post(text.buffer)).status()).toBe(422);
    expect((await post(Buffer.from("GIF89a"))).status()).toBe(422);
    const large = Buffer.concat([PICTURE, Buffer.alloc(2 * 1024 * 1024)]);
    expect((await post(large)).status()).toBe(413);
    const asked = (await upstream.requests()).map(({ operation }) => operation);
    expect(asked).not.toContain(UPLOAD);
  },
);

test(
  "a failed upload keeps the cut, and a project without photos offers none",
  { tag: "@walk" },
  async ({ page, path, t, upstream }) => {
    await page.goto(path(routes.profile));
    await upstream.fault(UPLOAD, { kind: "status", status: 503 }, 1);
    await choose(page, t("profile.photo.add"), png);
    const save = sheet(page, t).getByRole("button", { name: t("profile.photo.save") });
    await save.click();
    await expect(sheet(page, t).getByText(t("errors.upstream_unavailable"))).toBeVisible();
    await save.click();
    await expect(page.getByText(t("profile.photo.done"))).toBeVisible();

    await upstream.fault(UPLOAD, { kind: "status", status: 403 }, 1);
    await choose(page, t("profile.photo.change"), png);
    await save.click();
    await expect(sheet(page, t).getByText(t("errors.not_offered"))).toBeVisible();
    await page.reload();
    await expect(portrait(page)).toBeVisible();
    await expect(page.getByRole("button", { name: t("profile.photo.change") })).toHaveCount(0);
  },
);
