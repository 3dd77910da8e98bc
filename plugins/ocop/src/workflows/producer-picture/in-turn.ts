let last: Promise<unknown> = Promise.resolve();

/** Does work of this process one after the other: a decoded picture takes more memory than all the rest of a request. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
