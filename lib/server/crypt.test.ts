import { expect, test } from "vitest";
import { hashId, isCurrent, open, seal } from "./crypt";

const old = Buffer.alloc(32, 1);
const current = Buffer.alloc(32, 2);

test("opens what it sealed, and seals the same text differently each time", () => {
  const sealed = seal("token-ž", [current]);
  expect(sealed).not.toContain("token");
  expect(seal("token-ž", [current])).not.toBe(sealed);
  expect(open(sealed, [current])).toBe("token-ž");
  expect(open(seal("", [current]), [current])).toBe("");
});

test("after a rotation the newest key seals and all open", () => {
  const before = seal("secret", [old]);
  const after = seal("secret", [current, old]);
  expect(open(before, [current, old])).toBe("secret");
  expect(open(after, [current])).toBe("secret");
  expect(open(after, [old])).toBeNull();
  expect(open(before, [current])).toBeNull();
  expect(isCurrent(before, [current, old])).toBe(false);
  expect(isCurrent(after, [current, old])).toBe(true);
});

test("refuses whatever was changed", () => {
  const sealed = seal("secret", [current]);
  const [id, body = ""] = sealed.split(".");
  const bytes = Buffer.from(body, "base64url");
  for (let index = 0; index < bytes.length; index += 1) {
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 1;
    expect(open(`${id}.${changed.toString("base64url")}`, [current])).toBeNull();
  }
  for (const value of ["", ".", sealed.slice(0, 20), `${id}.`, body, `x.${body}`]) {
    expect(open(value, [current])).toBeNull();
  }
});

test("hashes an id the same way every time", () => {
  expect(hashId("abc")).toBe("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
});
