import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Settings } from "./settings";

/** A demo login, as printed and as written to the stack file. */
export interface Login {
  role: string;
  email: string;
  password: string;
  scope: string;
}

/** The file other programs read to find the running shop. */
export interface StackFile {
  ready: true;
  storefront: string;
  api: string;
  admin: string;
  publishable_key: string;
  search_engine: "postgres" | "meilisearch";
  database: "embedded" | "external";
  logins: Login[];
}

/** The logins that the seed of a demo database made. */
export function demoLogins(settings: Settings): Login[] {
  const file = path.join(settings.dataDir, "seed.json");
  if (!settings.demo || !existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, "utf8")) as { logins?: Login[] }).logins ?? [];
}

const fileOf = (settings: Settings): string => path.join(settings.dataDir, "stack.json");

/** Takes `stack.json` away: the shop is not, or no longer, ready. @returns whether there was one */
export function removeStackFile(settings: Settings): boolean {
  const present = existsSync(fileOf(settings));
  rmSync(fileOf(settings), { force: true });
  return present;
}

/** Writes `stack.json` in one move, so that nobody reads half of it. */
export function writeStackFile(
  settings: Settings,
  publishable_key: string,
  { database, search_engine }: Pick<StackFile, "database" | "search_engine">,
): void {
  const content: StackFile = {
    ready: true,
    ...settings.urls,
    publishable_key,
    search_engine,
    database,
    logins: demoLogins(settings),
  };
  const file = fileOf(settings);
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
