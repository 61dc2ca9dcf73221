import { Pool, type Dispatcher } from "undici";

/** Numbers in order of size, so that the middle one is the median. */
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = NaN, high = NaN] = [
    sorted[middle - (sorted.length % 2 === 0 ? 1 : 0)],
    sorted[middle],
  ];
  return (low + high) / 2;
};

export interface Get {
  path: string;
  headers: Record<string, string>;
}

export interface Timing {
  /** Milliseconds from asking to the first byte of the body. */
  firstByte: number;
  /** Milliseconds from asking to the last byte. */
  complete: number;
  text: string;
}

/**
 * One GET, timed.
 * @throws where the answer is not a 200: a refusal must never count as a quick reply
 */
export async function timedGet(pool: Dispatcher, { path, headers }: Get): Promise<Timing> {
  const began = performance.now();
  const { statusCode, body } = await pool.request({ method: "GET", path, headers });
  let firstByte = NaN;
  let text = "";
  const decoder = new TextDecoder();
  for await (const chunk of body as AsyncIterable<Buffer>) {
    if (Number.isNaN(firstByte)) firstByte = performance.now() - began;
    text += decoder.decode(chunk, { stream: true });
  }
  if (statusCode !== 200)
    throw new Error(`GET ${path} answered ${statusCode}: ${text.slice(0, 200)}`);
  return { firstByte, complete: performance.now() - began, text };
}

/** Requests a second with `requests.length` visitors, each asking again as soon as it has its answer. */
export async function throughput(
  origin: string,
  requests: readonly Get[],
  total: number,
): Promise<number> {
  const pool = new Pool(origin, { connections: requests.length, pipelining: 1 });
  let left = total;
  const began = performance.now();
  await Promise.all(
    requests.map(async (request) => {
      while (left > 0) {
        left -= 1;
        await timedGet(pool, request);
      }
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await pool.close();
  return total / seconds;
}
