import { setImmediate as othersFirst } from "node:timers/promises";

/** Work of this long is done in one go; then whatever else waits has its turn. */
const SLICE_MS = 6;

/** When the last slice that was asked for begins. */
let last: Promise<void> = Promise.resolve();

/** A turn of the event loop that no other slice of the process has: a request that waits for several steps meets one slice a step. */
function ownTurn(): Promise<void> {
  last = last.then(() => othersFirst());
  return last;
}

/**
 * As `many.map(each)`, in slices of some milliseconds: hundreds of documents are not worked out while a shopper's request
 * waits for the only thread there is.
 */
export async function mapInSlices<T, R>(many: readonly T[], each: (one: T) => R): Promise<R[]> {
  const done: R[] = [];
  let start = performance.now();
  for (const one of many) {
    done.push(each(one));
    if (performance.now() - start < SLICE_MS) continue;
    await ownTurn();
    start = performance.now();
  }
  return done;
}
