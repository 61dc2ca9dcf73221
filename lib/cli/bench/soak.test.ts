import { expect, test } from "vitest";
import { isMet } from "./report";
import { growth } from "./soak";

const every10 = (valueAt: (seconds: number) => number) =>
  Array.from({ length: 60 }, (_none, index) => ({
    seconds: index * 10,
    value: valueAt(index * 10),
  }));

test("memory that only warms up is flat", () => {
  const measure = growth(
    "memory",
    600,
    every10((at) => (at < 100 ? at : 200)),
  );
  expect(measure.value).toBe(1);
  expect(isMet(measure)).toBe(true);
});

test("a leak is told, in what it takes each minute", () => {
  const measure = growth(
    "memory",
    600,
    every10((at) => 100 + at / 10),
  );
  expect(isMet(measure)).toBe(false);
  expect(measure.details.perMinute).toBeCloseTo(6, 0);
});

test("a saw whose teeth come back to the same height is flat", () => {
  const measure = growth(
    "memory",
    600,
    every10((at) => 100 + (at % 40)),
  );
  expect(isMet(measure)).toBe(true);
});

test("too few samples are no proof", () => {
  expect(isMet(growth("memory", 600, []))).toBe(false);
});
