import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listHandlers } from "@/e2e/support/handlers";

/** Rows of README's table of handlers, e.g. `GET /api/cards/{id}`. */
const documented = readFileSync("README.md", "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, method, path] = /^\| `(GET|POST|PUT|PATCH|DELETE) (\/api\/[^`]*)`/.exec(line) ?? [];
    return method && path ? [`${method} ${path}`] : [];
  })
  .sort();

describe("README's list of handlers", () => {
  it("is what the folder holds, no more and no less", () => {
    const actual = listHandlers().map(({ method, path }) => `${method} ${path}`);
    expect(actual.length).toBeGreaterThan(0);
    expect(documented).toEqual(actual.sort());
  });

  it("marks what needs a session", () => {
    const lines = readFileSync("README.md", "utf8").split("\n");
    for (const { method, path, memberOnly } of listHandlers()) {
      const line = lines.find((row) => row.startsWith(`| \`${method} ${path}\``));
      expect(line?.includes("| member |"), `${method} ${path}`).toBe(memberOnly);
    }
  });
});
