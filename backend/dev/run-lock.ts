import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { StackError } from "./stack-error";

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Whether a process is one of ours; a reused number of another program is not. */
function isOurs(pid: number): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, "utf8").includes("bootstrap.mjs");
}

/**
 * Claims a data folder for this process; two runs on one folder would fight.
 * The claim of a killed run is taken over.
 * @returns what gives the claim back
 * @throws StackError when another run holds it
 */
export function claimRun(dataDir: string): () => void {
  const file = path.join(dataDir, "run.pid");
  const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : Number.NaN;
  if (Number.isInteger(holder) && holder !== process.pid && alive(holder) && isOurs(holder)) {
    throw new StackError(
      `This data folder is in use by process ${holder} (${dataDir}). Stop it first, or set DATA_DIR to another folder.`,
    );
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}
