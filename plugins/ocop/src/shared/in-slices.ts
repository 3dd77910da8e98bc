import { setImmediate as othersFirst } from "node:timers/promises";

/** Work of this long is done in one go; then whatever else waits has its turn. */
const SLICE_MS = 8;

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
    await othersFirst();
    start = performance.now();
  }
  return done;
}
