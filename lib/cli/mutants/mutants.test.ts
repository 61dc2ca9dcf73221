import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MUTANTS, SECTIONS } from "@/e2e/mutants";
import { PROMISES_FILE, promisesText } from "@/lib/cli/readme/promises";
import { fileOf } from "./run";
import { CARRIERS, isBuiltAlone } from "./scratch";
import { placeOf, withSwitches } from "./switches";
import { playwrightEnding, vitestEnding } from "./verdict";

describe("the mutants", () => {
  it("are at least one for every promise, each with a name of its own", () => {
    for (const { promises } of SECTIONS) {
      for (const { promise, mutants } of promises) expect(mutants, promise).not.toHaveLength(0);
    }
    const ids = MUTANTS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/);
  });

  it.each(MUTANTS.map((mutant) => [mutant.id, mutant] as const))(
    "%s changes what is there, and its test exists",
    (id, { file, find, replace, test }) => {
      expect(placeOf(readFileSync(file, "utf8"), find, id)).toBeGreaterThanOrEqual(0);
      expect(replace).not.toBe(find);
      const path = fileOf(test);
      expect(existsSync(path), path).toBe(true);
      // Names of `describe` and `test` stand in one file, one after another.
      if (!test.name || readFileSync(path, "utf8").includes(test.name)) return;
      expect(withPlaceholders(path).some((title) => title.test(test.name ?? ""))).toBe(true);
    },
  );

  it("of one file do not overlap", () => {
    for (const file of new Set(MUTANTS.map((mutant) => mutant.file))) {
      const own = MUTANTS.filter((mutant) => mutant.file === file && !isBuiltAlone(mutant));
      expect(() => withSwitches(readFileSync(file, "utf8"), own)).not.toThrow();
    }
  });

  it("have a way to be awakened everywhere", () => {
    for (const { file, find } of CARRIERS) {
      expect(placeOf(readFileSync(file, "utf8"), find, file)).toBeGreaterThan(0);
    }
  });

  it("are what the page of promises says", async () => {
    expect(readFileSync(PROMISES_FILE, "utf8"), "`npm run readme` makes it anew").toBe(
      await promisesText(),
    );
  });
});

/** Titles that a spec makes for each of many: `${name}: …`. */
const withPlaceholders = (path: string): RegExp[] =>
  [...readFileSync(path, "utf8").matchAll(/`([^`]*\$\{[^`]*)`/g)].map(([, title = ""]) => {
    const parts = title
      .split(/\$\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return new RegExp(`^${parts.join(".+")}$`);
  });

describe("a switch", () => {
  const asleep = { find: "a + b", replace: "a - b" };

  it("gives the protection until its mutant is called", () => {
    const text = withSwitches("return a + b;", [
      { id: "one", ...asleep },
      { id: "two", find: "a + b", replace: "0" },
    ]);
    const run = (awake: string) =>
      new Function("process", "a", "b", text)({ env: { MUTANT: awake } }, 3, 2) as number;
    expect([run(""), run("one"), run("two")]).toEqual([5, 1, 0]);
  });

  it("may hold statements, or text inside a template", () => {
    expect(
      withSwitches("f();\ng();", [{ id: "x", find: "f();", replace: "", as: "statements" }]),
    ).toMatch(/^if \(.+ === "x"\) \{\s+\} else \{\s+f\(\);\s+\}\ng\(\);$/);
    expect(withSwitches("`a b c`", [{ id: "x", find: "b", replace: "d", as: "template" }])).toMatch(
      /^`a \$\{\(.+ === "x" \? `d` : `b`\)\} c`$/,
    );
  });

  it("is refused where its place is not clear", () => {
    expect(() => withSwitches("a + b; a + b", [{ id: "one", ...asleep }])).toThrow(/twice/);
    expect(() => withSwitches("a * b", [{ id: "one", ...asleep }])).toThrow(/not there/);
    const crossing = { id: "two", find: "b + c", replace: "" };
    expect(() => withSwitches("a + b + c", [{ id: "one", ...asleep }, crossing])).toThrow(
      /overlap/,
    );
  });
});

describe("a test's end", () => {
  const unit = (status: string, ...failureMessages: string[]) =>
    vitestEnding({
      testResults: [
        { status, assertionResults: [{ fullName: "it holds", status, failureMessages }] },
      ],
    });
  const browser = (status: string, ...messages: string[]) =>
    playwrightEnding({
      errors: [],
      suites: [
        {
          specs: [
            {
              title: "it holds",
              tests: [{ results: [{ status, errors: messages.map((message) => ({ message })) }] }],
            },
          ],
        },
      ],
    });

  it("is a failure only by what is asserted", () => {
    expect(unit("passed").kind).toBe("passed");
    expect(unit("failed", "AssertionError: expected 1 to be 2")).toEqual({
      kind: "failed",
      why: "it holds",
    });
    expect(unit("failed", "TypeError: x is not a function").kind).toBe("broken");
    expect(browser("passed").kind).toBe("passed");
    const coloured = "Error: \u001b[2mexpect(\u001b[22mreceived).toBe(expected)";
    expect(browser("failed", coloured).kind).toBe("failed");
    expect(browser("timedOut", "Test timeout of 30000ms exceeded.").kind).toBe("broken");
  });

  it("is broken where nothing ran", () => {
    expect(playwrightEnding({ errors: [{ message: "no build" }] })).toEqual({
      kind: "broken",
      why: "no build",
    });
    expect(unit("skipped").kind).toBe("broken");
    expect(
      vitestEnding({ testResults: [{ status: "failed", message: "no", assertionResults: [] }] }),
    ).toEqual({ kind: "broken", why: "no" });
  });
});
