import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { StackError } from "./stack-error";
import { throwIfStopped } from "./stop-request";

const LOOK_AGAIN_MS = 200;

async function bindable(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code !== "EADDRINUSE" && error.code !== "EACCES"),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Whether nothing listens on a port of this machine, over either family of addresses. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::", "0.0.0.0"]) {
    if (!(await bindable(port, host))) return false;
  }
  return true;
}

/**
 * @param patienceMs how long to wait for a port that is about to become free
 * @throws StackError naming the variable that moves the port when it is taken
 */
export async function requireFree(name: string, port: number, variable: string, patienceMs = 0): Promise<void> {
  const deadline = Date.now() + patienceMs;
  while (!(await isFree(port))) {
    throwIfStopped();
    if (Date.now() >= deadline)
      throw new StackError(`Port ${port} (${name}) is taken. Stop what uses it, or set ${variable} to another port.`);
    await sleep(LOOK_AGAIN_MS);
  }
}

/** A free port of the system's choice. */
export async function anyFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        address !== null && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
