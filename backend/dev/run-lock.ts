import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isAliveAs } from "./alive";
import { StackError } from "./stack-error";

const fileOf = (dataDir: string): string => path.join(dataDir, "run.pid");

/** The other process that runs on a data folder now; the claim of a killed one counts for nothing. */
export function holderOf(dataDir: string): number | undefined {
  const file = fileOf(dataDir);
  const holder = existsSync(file) ? Number(readFileSync(file, "utf8").trim() || Number.NaN) : Number.NaN;
  return Number.isInteger(holder) && holder > 0 && holder !== process.pid && isAliveAs(holder, "bootstrap.mjs")
    ? holder
    : undefined;
}

/**
 * Claims a data folder for this process; two runs on one folder would fight.
 * The claim of a killed run is taken over.
 * @returns what gives the claim back
 * @throws StackError when another run holds it
 */
export function claimRun(dataDir: string): () => void {
  const file = fileOf(dataDir);
  const refuse = (holder: number | undefined): never => {
    throw new StackError(
      `This data folder is in use by process ${holder ?? "of another run"} (${dataDir}). Stop it first, or set DATA_DIR to another folder.`,
    );
  };
  const holder = holderOf(dataDir);
  if (holder !== undefined) refuse(holder);
  rmSync(file, { force: true });
  try {
    // Exclusive: of two starts in one moment a single one gets through.
    writeFileSync(file, String(process.pid), { flag: "wx" });
  } catch {
    refuse(holderOf(dataDir));
  }
  return () => rmSync(file, { force: true });
}
