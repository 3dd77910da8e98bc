import type { Stack } from "./stack";

/**
 * Keeps a stack up until Ctrl-C, SIGTERM or the end of one of its processes,
 * then stops everything in order: storefront, API, database.
 * @returns the exit code
 */
export async function untilStopped(stack: Stack): Promise<number> {
  const reason = await new Promise<{ code: number; message: string }>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.once(signal, () => resolve({ code: 0, message: "Stopping …" }));
    for (const service of stack.services)
      service.onUnexpectedEnd((message) => resolve({ code: 1, message: `✗ ${message}` }));
  });
  // A second Ctrl-C must not tear the order apart.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  process.stdout.write(`\n${reason.message}\n`);
  await stack.stop();
  process.stdout.write("Stopped.\n");
  return reason.code;
}
