import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { isAlive, isAliveAs } from "../alive";

const PROGRAM = "postgres";
const PORT_LINE = 3;
const LOOK_MS = 500;

/** A running server: its process and its port. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** What a cluster's lock file says; undefined when there is none, or half of one. */
function lockOf(cluster: string): Postmaster | undefined {
  const file = path.join(cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const [pid, port] = [Number(lines[0]), Number(lines[PORT_LINE])];
  return Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0 ? { pid, port } : undefined;
}

/** The server that is up on a cluster; undefined when there is none, whatever a killed one left behind. */
export function runningPostmaster(cluster: string): Postmaster | undefined {
  const lock = lockOf(cluster);
  return lock !== undefined && isAliveAs(lock.pid, PROGRAM) ? lock : undefined;
}

/**
 * Removes a lock whose number meanwhile belongs to another program: PostgreSQL
 * would take that for a server and refuse. A lock of a dead server stays; by it
 * PostgreSQL makes sure that none of its workers is left.
 */
export function removeLockOfAnother(cluster: string): void {
  const lock = lockOf(cluster);
  if (lock !== undefined && isAlive(lock.pid) && !isAliveAs(lock.pid, PROGRAM))
    rmSync(path.join(cluster, "postmaster.pid"));
}

/** Calls back once when a server is gone. @returns what ends the watch */
export function watchPostmaster(pid: number, gone: () => void): () => void {
  const timer = setInterval(() => {
    if (isAliveAs(pid, PROGRAM)) return;
    clearInterval(timer);
    gone();
  }, LOOK_MS).unref();
  return () => clearInterval(timer);
}
