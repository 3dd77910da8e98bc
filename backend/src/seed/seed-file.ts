import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Login } from "./builders/login";

/** Leaves the key and the demo logins in the data folder, for the runner's stack file; nothing without a folder. */
export function writeSeedFile(publishableKey: string, logins: readonly Login[]): void {
  const folder = process.env.DATA_DIR;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "seed.json"),
    `${JSON.stringify({ publishable_key: publishableKey, logins }, null, 2)}\n`,
    { mode: 0o600 },
  );
}
