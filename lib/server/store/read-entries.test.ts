import { expect, test } from "vitest";
import { ReadEntries } from "./read-entries";

test("gives what was read, until it expires", () => {
  const read = new ReadEntries();
  read.before()("session:a", "one", 100);
  expect(read.valueOf("session:a", 99)).toBe("one");
  expect(read.valueOf("session:b", 99)).toBeNull();
  expect(read.valueOf("session:a", 100)).toBeNull();
});

test("forgets what is written", () => {
  const read = new ReadEntries();
  read.before()("session:a", "one", 100);
  read.forget("session:a");
  expect(read.valueOf("session:a", 1)).toBeNull();
});

test("remembers nothing of a read that a write overtook", () => {
  const read = new ReadEntries();
  const remember = read.before();
  read.forget("session:a");
  remember("session:a", "signed out meanwhile", 100);
  expect(read.valueOf("session:a", 1)).toBeNull();
});

test("keeps to its size, the least recently used out first", () => {
  const read = new ReadEntries();
  for (let index = 0; index < 2_000; index += 1) read.before()(String(index), "value", 100);
  expect(read.valueOf("0", 1)).toBe("value");
  read.before()("one more", "value", 100);
  expect(read.valueOf("0", 1)).toBe("value");
  expect(read.valueOf("1", 1)).toBeNull();
  read.before()("long", "x".repeat(3_000), 100);
  expect(read.valueOf("long", 1)).toBeNull();
});
