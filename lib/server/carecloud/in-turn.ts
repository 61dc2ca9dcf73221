import "server-only";

/** Per key, the work that the next one waits for. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Runs work under a key one after another in this process: two writes that each read, merge and
 * send a whole record at the same time would undo each other.
 */
export const inTurn = async <T>(key: string, work: () => Promise<T>): Promise<T> => {
  const before = queues.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  queues.set(key, mine);
  try {
    return await mine;
  } finally {
    if (queues.get(key) === mine) queues.delete(key);
  }
};
