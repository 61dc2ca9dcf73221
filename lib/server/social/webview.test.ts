import { expect, test } from "vitest";
import { isWebview, worksIn } from "./webview";

const ANDROID = "Mozilla/5.0 (Linux; Android 14; Pixel 8";
const IPHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)";

test.each([
  [
    "Chrome on Android",
    `${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36`,
    false,
  ],
  [
    "a view in an Android app",
    `${ANDROID} Build/AP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36`,
    true,
  ],
  ["Safari on an iPhone", `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`, false],
  ["Chrome on an iPhone", `${IPHONE} CriOS/126.0 Mobile/15E148 Safari/604.1`, false],
  ["a view in an iPhone app", `${IPHONE} Mobile/15E148`, true],
  ["Facebook on an iPhone", `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/470.0]`, true],
  [
    "Instagram on Android",
    `${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126 Mobile Safari/537.36 Instagram 330.0 Android`,
    true,
  ],
  [
    "Safari on a Mac",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15",
    false,
  ],
  [
    "Firefox on Windows",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:127.0) Gecko/20100101 Firefox/127.0",
    false,
  ],
  ["nobody", null, false],
])("%s", (_who, userAgent, inside) => {
  expect(isWebview(userAgent)).toBe(inside);
  expect(worksIn("google", userAgent)).toBe(!inside);
  expect(worksIn("apple", userAgent)).toBe(true);
  expect(worksIn("facebook", userAgent)).toBe(true);
});
