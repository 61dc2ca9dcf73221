import type { Sandbox, SandboxOptions } from "./types";

export * from "./types";

/** Starts the stand-in for the Customer interface; gives its address and its controls. */
export function startSandbox(_options: SandboxOptions = {}): Promise<Sandbox> {
  return Promise.reject(new Error("The sandbox's server is not here yet"));
}
