/** How a run of tests ended: by what they assert, or before it came to that. */
export type Ending =
  { kind: "passed" } | { kind: "failed"; why: string } | { kind: "broken"; why: string };

const COLOURS = /\u001b\[[0-9;]*m/g;

/** A failed expectation of Vitest or Playwright; not a crash, not a time-out of anything else. */
const ASSERTION =
  /AssertionError|\bexpect(?:\.\w+)?\(|exceeded while waiting on the predicate|Error: .* as it should/;

interface Failed {
  title: string;
  messages: string[];
}

function endingOf(ran: number, failed: readonly Failed[], outside: readonly string[]): Ending {
  if (ran === 0) return { kind: "broken", why: outside[0] ?? "no test of that name" };
  const first = failed.find(({ messages }) => messages.some((it) => ASSERTION.test(it)));
  if (first) return { kind: "failed", why: first.title };
  const other = failed[0] ? (failed[0].messages[0] ?? failed[0].title) : outside[0];
  return other === undefined ? { kind: "passed" } : { kind: "broken", why: other };
}

const plain = (text: string) => text.replace(COLOURS, "");

interface VitestReport {
  testResults: {
    message?: string;
    status: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
}

/** Reads what `vitest --reporter=json` wrote. */
export function vitestEnding({ testResults }: VitestReport): Ending {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const ran = all.filter(({ status }) => status === "passed" || status === "failed");
  const failed = ran
    .filter(({ status }) => status === "failed")
    .map(({ fullName, failureMessages }) => ({
      title: fullName,
      messages: (failureMessages ?? []).map(plain),
    }));
  const outside = testResults
    .filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0)
    .map(({ message }) => plain(message ?? "the file could not be read"));
  return endingOf(ran.length, failed, outside);
}

interface PlaywrightSuite {
  specs?: {
    title: string;
    tests: { results: { status: string; errors: { message?: string }[] }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}
interface PlaywrightReport extends PlaywrightSuite {
  errors: { message?: string }[];
}

const specsOf = ({ specs = [], suites = [] }: PlaywrightSuite): NonNullable<typeof specs> => [
  ...specs,
  ...suites.flatMap(specsOf),
];

/** Reads what `playwright test --reporter=json` wrote. */
export function playwrightEnding(report: PlaywrightReport): Ending {
  const results = specsOf(report).flatMap(({ title, tests }) =>
    tests.flatMap((test) => test.results.map((result) => ({ title, ...result }))),
  );
  const ran = results.filter(({ status }) => status !== "skipped");
  const failed = ran
    .filter(({ status }) => status !== "passed")
    .map(({ title, errors }) => ({
      title,
      messages: errors.map(({ message = "" }) => plain(message)),
    }));
  return endingOf(
    ran.length,
    failed,
    report.errors.map(({ message = "" }) => plain(message)),
  );
}
