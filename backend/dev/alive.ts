import { existsSync, readFileSync } from "node:fs";

/** Whether a process of this number exists, also one that another account runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/**
 * Whether a process exists and its command line holds a word: numbers are used
 * again, after a restart of the machine above all. Where command lines cannot
 * be read (no /proc), the number alone decides.
 */
export function isAliveAs(pid: number, word: string): boolean {
  if (!isAlive(pid)) return false;
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, "utf8").includes(word);
}
