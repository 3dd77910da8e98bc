import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chownSync, cpSync, existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import path from "node:path";

/** The system account that PostgreSQL runs as; undefined means the current one. */
export interface Account {
  uid: number;
  gid: number;
}

function idOf(user: string): Account | undefined {
  try {
    const read = (flag: string) =>
      Number(execFileSync("id", [flag, user], { stdio: ["ignore", "pipe", "ignore"] }).toString());
    return { uid: read("-u"), gid: read("-g") };
  } catch {
    return undefined;
  }
}

/**
 * PostgreSQL refuses to run as root, so root borrows the account `postgres`,
 * made when it is missing, or else `nobody`.
 */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const existing = idOf("postgres");
  if (existing !== undefined) return existing;
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"], { stdio: "ignore" });
  } catch {
    return idOf("nobody");
  }
  return idOf("postgres") ?? idOf("nobody");
}

/** Whether an account other than root can walk down to a folder. */
function reachable(folder: string): boolean {
  let current = path.resolve(folder);
  while (!existsSync(current)) current = path.dirname(current);
  current = realpathSync(current);
  for (;;) {
    if ((statSync(current).mode & 0o001) === 0) return false;
    const parent = path.dirname(current);
    if (parent === current) return true;
    current = parent;
  }
}

/** Where the database and the programs of PostgreSQL lie. */
export interface Home {
  data: string;
  native: string;
  /** Set when the data had to leave the data folder: shown to the person. */
  note?: string;
}

/**
 * Chooses folders that the account can reach. Started by root below a closed
 * home, the database moves to /var/lib/ocop and takes its programs along.
 */
export function chooseHome(dataDir: string, native: string, account: Account | undefined): Home {
  if (account === undefined) return { data: path.join(dataDir, "postgres"), native };
  const mark = createHash("sha256").update(dataDir).digest("hex").slice(0, 12);
  const outside = path.join("/var/lib/ocop", mark);
  const dataOpen = reachable(dataDir);
  const nativeOpen = reachable(native);
  const home: Home = {
    data: path.join(dataOpen ? dataDir : outside, "postgres"),
    native: nativeOpen ? native : path.join(outside, "native"),
  };
  if (!nativeOpen && !existsSync(path.join(home.native, "bin", "postgres"))) {
    mkdirSync(outside, { recursive: true, mode: 0o755 });
    cpSync(native, home.native, { recursive: true, verbatimSymlinks: true });
  }
  if (!dataOpen) home.note = `data in ${home.data}, because the account that runs PostgreSQL cannot enter ${dataDir}`;
  mkdirSync(home.data, { recursive: true });
  chownSync(home.data, account.uid, account.gid);
  return home;
}
