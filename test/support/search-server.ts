import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { stackFolder } from "./stack";

/** The search server beside the shop under test, which the stack runner starts again when it ends. */
export interface BesideServer {
  pid: number;
  masterKey: string;
  /** A request with the master key. */
  ask(pathname: string): Promise<Response>;
}

/** The server as it runs at this moment; undefined between two lives. */
export function searchServer(): BesideServer | undefined {
  const folder = path.join(stackFolder(), "meilisearch");
  const pidFile = path.join(folder, "pid");
  if (!existsSync(pidFile)) return undefined;
  const host = readFileSync(path.join(folder, "address"), "utf8");
  const { meilisearch } = JSON.parse(readFileSync(path.join(stackFolder(), "secrets.json"), "utf8")) as {
    meilisearch: string;
  };
  return {
    pid: Number(readFileSync(pidFile, "utf8")),
    masterKey: meilisearch,
    ask: (pathname) => fetch(new URL(pathname, host), { headers: { authorization: `Bearer ${meilisearch}` } }),
  };
}
