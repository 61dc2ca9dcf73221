import { expect, test } from "vitest";
import { Crowd } from "./crowd";

test("lets in as many as there is room for, and more as soon as somebody leaves", () => {
  const crowd = new Crowd(2);
  const first = crowd.enter("/en");
  expect(crowd.enter("/api/cards")).not.toBeNull();
  expect(crowd.enter("/en")).toBeNull();
  first?.();
  // A response that ends and then closes leaves once.
  first?.();
  expect(crowd.enter("/en")).not.toBeNull();
  expect(crowd.enter("/en")).toBeNull();
});

test.each(["/healthz", "/readyz", "/_next/static/chunks/a.js"])("never turns %s away", (url) => {
  const crowd = new Crowd(0);
  expect(crowd.enter("/en")).toBeNull();
  expect(crowd.enter(url)).not.toBeNull();
});
