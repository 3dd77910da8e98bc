import { createServer } from "node:net";
import { StackError } from "./stack-error";

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

/** @throws StackError naming the variable that moves the port when it is taken. */
export async function requireFree(name: string, port: number, variable: string): Promise<void> {
  if (await isFree(port)) return;
  throw new StackError(`Port ${port} (${name}) is taken. Stop what uses it, or set ${variable} to another port.`);
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
