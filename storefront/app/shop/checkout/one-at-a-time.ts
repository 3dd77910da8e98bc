const last = new Map<string, Promise<unknown>>();

/**
 * Runs work on one key after the work before it has ended, well or badly. A double click
 * sends the same cart twice at once; in a row, the second finds the order of the first.
 * It holds for one process; across processes the API's own locks keep it at one order.
 */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = last.get(key) ?? Promise.resolve();
  const mine = before.then(work, work);
  last.set(key, mine);
  try {
    return await mine;
  } finally {
    if (last.get(key) === mine) last.delete(key);
  }
}

/** How many keys have work under way; for tests. */
export function keysUnderWay(): number {
  return last.size;
}
