import "server-only";

/** How long one call may take, in milliseconds. */
export interface Deadlines {
  /** TCP and TLS. */
  connect: number;
  /** From the request to the first byte of the reply. */
  headers: number;
  /** Silence inside a body. */
  bodyIdle: number;
  /** Everything: queueing, retries and the waits between them. */
  total: number;
}

export const DEADLINES: Deadlines = {
  connect: 2_000,
  headers: 8_000,
  bodyIdle: 5_000,
  total: 10_000,
};

/** A page of 100 vouchers with their rewards is about 300 kB; more than this is not a reply. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** Sockets and calls at once; a member page makes about seven calls. */
export const READ_LANE = { concurrent: 64, queued: 1_024 };
export const WRITE_LANE = { concurrent: 16, queued: 256 };

/**
 * Faults in a row that open a circuit. Consecutive ones, because one broken operation among
 * healthy ones must not close the site; and more than a single page with its retries can make.
 */
export const READ_FAULTS_TO_OPEN = 30;
export const WRITE_FAULTS_TO_OPEN = 10;

/** How long an open circuit refuses before one call may try again; it doubles up to the cap. */
export const CIRCUIT_REST_MS = 2_000;
export const CIRCUIT_REST_MAX_MS = 10_000;

export const MAX_RETRIES = 2;
/** Full jitter: a random share of `BASE · 2^n`. */
export const RETRY_BASE_MS = 200;
/** Where a 429 names no time: 1, 2, 4, 8 s, ±20 %. */
export const LIMIT_BASE_MS = 1_000;
