import { throwIfStopped } from "./stop-request";

/**
 * Runs one step and prints what it was and how long it took, in seconds.
 * @throws Stopped instead of beginning a step when this process was asked to end
 */
export async function step<T>(name: string, work: () => Promise<T>, note?: (result: T) => string): Promise<T> {
  throwIfStopped();
  const started = Date.now();
  const result = await work();
  const said = note?.(result);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`✓ ${name}${said === undefined ? "" : ` (${said})`}  ${seconds} s\n`);
  return result;
}

/** A line about a step that had nothing to do. */
export function skipped(name: string): void {
  process.stdout.write(`– ${name}: up to date\n`);
}
