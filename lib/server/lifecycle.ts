import "server-only";

/** The launcher and Next's bundles are separate module graphs in one process: share by the process. */
const shared = globalThis as typeof globalThis & { [SLOT]?: boolean };
const SLOT = Symbol.for("loyalty-web.draining");

/** From now on `/readyz` says no, so that a balancer sends new visitors elsewhere. */
export const startDraining = (): void => {
  shared[SLOT] = true;
};

export const isDraining = (): boolean => shared[SLOT] ?? false;
