import { spawn, type ChildProcess } from "node:child_process";

/** One command of a longer run. */
export interface Step {
  name: string;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Shows its output as it comes; otherwise in one piece when it has ended. */
  live?: boolean;
}

export interface Outcome {
  ok: boolean;
  output: string;
}

const running = new Set<ChildProcess>();

/** Ends every step that still runs, with all that it started. */
export function stopSteps(): void {
  for (const { pid } of running) {
    try {
      // Each step leads a process group of its own.
      if (pid !== undefined) process.kill(-pid, "SIGTERM");
    } catch {
      // It has ended meanwhile.
    }
  }
}

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    stopSteps();
    process.exit(1);
  });
}

/** Runs one step and says how long it took. */
export function runStep({ name, command, args, env, live = false }: Step): Promise<Outcome> {
  const began = performance.now();
  console.log(`▶ ${name}`);
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    running.add(child);
    let output = "";
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (live) process.stdout.write(chunk);
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    const finish = (ok: boolean) => {
      running.delete(child);
      if (!live) process.stdout.write(output);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      console.log(`${ok ? "✔" : "✘"} ${name} (${seconds} s)\n`);
      resolve({ ok, output });
    };
    child.on("error", (error) => {
      output += `${error.message}\n`;
      finish(false);
    });
    child.on("close", (code) => finish(code === 0));
  });
}

/** Runs steps one after another; gives false at the first that fails. */
export async function runInOrder(
  steps: readonly Step[],
  onOutcome: (step: Step, outcome: Outcome) => void = () => {},
): Promise<boolean> {
  for (const step of steps) {
    const outcome = await runStep(step);
    onOutcome(step, outcome);
    if (!outcome.ok) return false;
  }
  return true;
}
