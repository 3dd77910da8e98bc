import { move, Piscina, transferableSymbol, valueSymbol } from "piscina";

/** An idle thread ends after so many milliseconds and gives its memory back. */
const IDLE_MS = 60_000;
/** How far the thread stands behind those that answer shoppers when processors are short (`nice`). */
const NICE = 10;
/** What is fewer is done at once in less time than the copying and waiting would take. */
const FEW = 100;
/** Copying more at once would hold up requests itself. */
const PORTION = 500;

/** What is made there does not live long; little room for the new would have it looked through again and again. */
const LIMITS = { maxYoungGenerationSizeMb: 64 };

let pool: Piscina | undefined;

/** Whether so many are better sent to the workshop. */
export function worthTheWay(many: readonly unknown[]): boolean {
  return many.length >= FEW;
}

/** Many in portions for the workshop. */
export function portionsOf<T>(many: readonly T[]): T[][] {
  const count = Math.ceil(many.length / PORTION);
  return Array.from({ length: count }, (_, n) => many.slice(n * PORTION, (n + 1) * PORTION));
}

/** What the work gives back, `bytes` of it without being copied: they are nobody else's. For a module of the workshop. */
export function handedOver<Made extends object>(made: Made, bytes: Uint8Array<ArrayBuffer>): Made {
  return move({ [transferableSymbol]: [bytes.buffer], [valueSymbol]: made }) as Made;
}

/**
 * Has a module's default export work on `task` in a thread of its own, so that requests do not wait for it. The task and
 * what is made of it are copied: plain data, a portion at a time.
 * @param file path of the module as it is compiled
 * @throws what the work throws, as a plain Error
 */
export async function inWorkshop<Task, Made>(file: string, task: Task): Promise<Made> {
  pool ??= new Piscina({
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    niceIncrement: NICE,
    resourceLimits: LIMITS,
  });
  return pool.run(task, { filename: file }) as Promise<Made>;
}
