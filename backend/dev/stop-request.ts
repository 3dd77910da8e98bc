import { StackError } from "./stack-error";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const SIGNAL_NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;
const PARENT_LOOK_MS = 250;

export type StopSignal = (typeof SIGNALS)[number];

const controller = new AbortController();

/** Fires once, when this process is asked to end: Ctrl-C, SIGTERM, a closed terminal, or the end of npm. */
export const stopRequest: AbortSignal = controller.signal;

/** What a start that was asked to end before the shop was ready ends with. */
export class Stopped extends StackError {
  /** The exit code that shells give to a program ended by this signal. */
  readonly exitCode: number;

  constructor(signal: StopSignal) {
    super("Stopped before it was done; the next run goes on from here.");
    this.exitCode = 128 + SIGNAL_NUMBERS[signal];
  }
}

/** @throws Stopped once this process was asked to end. */
export function throwIfStopped(): void {
  stopRequest.throwIfAborted();
}

/**
 * From here on a signal no longer ends this process at once, but asks it to
 * end in order; further signals change nothing. Under npm the end of npm
 * counts as well: npm passes SIGTERM on to a shell, and the shell to nobody.
 */
export function listenForStop(): void {
  const ask = (signal: StopSignal): void => {
    if (stopRequest.aborted) return;
    process.stdout.write("\nStopping …\n");
    controller.abort(new Stopped(signal));
  };
  for (const signal of SIGNALS) process.on(signal, () => ask(signal));
  // Nobody may be left to read what is said; that is no reason to stop in disorder.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && ask("SIGTERM"), PARENT_LOOK_MS).unref();
}
