import "server-only";
import { pino, type Logger } from "pino";

/** Names under which something personal or secret might be passed by mistake. */
const REDACTED = ["token", "password", "email", "phone", "login", "authorization", "cookie"];

const standardOutput = pino.destination({ fd: 1, sync: true });
let waiting = "";
const writeWaiting = () => {
  const lines = waiting;
  // First: a write that throws must not keep the next ones from being made.
  waiting = "";
  if (lines) standardOutput.write(lines);
};
process.once("exit", writeWaiting);

/** Lines of one turn of the event loop leave in one write, which costs more than a line does. */
const output = {
  write(line: string): void {
    if (!waiting) setImmediate(writeWaiting);
    waiting += line;
  },
};

/**
 * One JSON line per event on standard output. Nothing that names a person or opens an account goes
 * in: no names, contacts, card numbers, tokens, nor upstream paths (a token stands in some of them).
 */
export const log: Logger = pino(
  {
    level: process.env.LOG_LEVEL || "info",
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`]), censor: "[redacted]" },
    serializers: { err: describeError },
  },
  output,
);

/** An error as the log shows it: where it happened, and its message cut short. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line)) ?? [];
  return {
    type: error.name,
    message: error.message.slice(0, 300),
    ...("code" in error && { code: error.code }),
    stack: frames.slice(0, 12).map((line) => line.trim()),
  };
}
