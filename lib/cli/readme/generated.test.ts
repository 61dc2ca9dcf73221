import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listHandlers } from "@/lib/cli/handlers";
import { withGeneratedParts } from "./generated";

it("stands in README as the code has it now (npm run readme)", async () => {
  const readme = readFileSync("README.md", "utf8");
  expect(readme).toBe(await withGeneratedParts(readme));
});

it("says of every handler what it does, and what a write takes", () => {
  const silent = listHandlers().filter(({ does }) => does === "");
  expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  const unknown = listHandlers().filter(
    ({ source, takes }) => /\bbody\b|\bquery\b|idempotent/.test(source) && takes === "",
  );
  expect(unknown.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});
