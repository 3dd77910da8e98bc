import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAliveAs } from "../alive";

const PATIENCE_MS = 10_000;
const LOOK_MS = 50;

/** The search server that a process file names, if it is alive. */
export function runningServer(pidFile: string): number | undefined {
  const pid = existsSync(pidFile) ? Number(readFileSync(pidFile, "utf8")) : Number.NaN;
  return Number.isInteger(pid) && pid > 0 && isAliveAs(pid, "meilisearch") ? pid : undefined;
}

/** Ends the server that a killed run left: two on the same data would spoil it. */
export async function endLeftOver(pidFile: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const pid = runningServer(pidFile);
    if (pid === undefined) return;
    process.kill(pid, Date.now() < deadline ? "SIGTERM" : "SIGKILL");
    await sleep(LOOK_MS);
  }
}

/** The version that wrote the data; undefined when there is none. */
function dataVersion(data: string): string | undefined {
  const file = path.join(data, "VERSION");
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}

/**
 * Takes data of another version away: the server would refuse it, and all of it can be built again from the database.
 * @returns that version, when there was one
 */
export function removeDataOfAnother(data: string, version: string): string | undefined {
  const found = dataVersion(data);
  if (found === undefined ? !existsSync(data) : found === version) return undefined;
  rmSync(data, { recursive: true, force: true });
  return found ?? "unknown";
}
