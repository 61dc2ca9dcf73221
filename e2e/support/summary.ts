import type { Reporter, TestCase } from "@playwright/test/reporter";

/** Ends a run with one line that people and machines read alike: `e2e: N passed, N failed`. */
export default class Summary implements Reporter {
  private readonly tests = new Set<TestCase>();

  onTestEnd(test: TestCase): void {
    this.tests.add(test);
  }

  onEnd(): void {
    const count = (outcome: string) =>
      [...this.tests].filter((test) => test.outcome() === outcome).length;
    const passed = count("expected") + count("flaky");
    const skipped = count("skipped") ? `, ${count("skipped")} skipped` : "";
    process.stdout.write(`\ne2e: ${passed} passed, ${count("unexpected")} failed${skipped}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
