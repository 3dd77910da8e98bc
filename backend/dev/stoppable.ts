import { StackError } from "./stack-error";

/**
 * Lets Ctrl-C end a long start in order: the work learns of it at its next
 * step, because the signal reaches the running child as well.
 */
export async function stoppable<T extends { stop(): Promise<void> }>(start: () => Promise<T>): Promise<T> {
  let asked = false;
  const ask = () => {
    asked = true;
    process.stdout.write("\nStopping after this step …\n");
  };
  process.once("SIGINT", ask);
  process.once("SIGTERM", ask);
  const stack = await start();
  process.off("SIGINT", ask);
  process.off("SIGTERM", ask);
  if (asked) {
    await stack.stop();
    throw new StackError("Stopped before it was ready.");
  }
  return stack;
}
