import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  writeFileSync,
  chownSync,
  chmodSync,
} from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { StackError } from "../stack-error";
import { anyFreePort } from "../ports";
import { chooseHome, serverAccount, type Account, type Home } from "./account";
import { nativeFolder } from "./binaries";

const run = promisify(execFile);
const USER = "postgres";
const DATABASE = "ocop";

/** A running embedded server. */
export interface EmbeddedPostgres {
  url: string;
  port: number;
  note: string;
  stop(): Promise<void>;
}

interface Server {
  home: Home;
  account: Account | undefined;
  flags: string[];
}

async function command(server: Server, program: string, args: string[]): Promise<string> {
  const executable = path.join(server.home.native, "bin", program);
  try {
    const { stdout } = await run(executable, args, {
      ...server.account,
      cwd: server.home.data,
      env: { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" },
    });
    return stdout;
  } catch (error) {
    const detail = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : String(error);
    const log = path.join(server.home.data, "server.log");
    const tail = existsSync(log) ? readFileSync(log, "utf8").split("\n").slice(-5).join("\n") : "";
    throw new StackError(`PostgreSQL: ${program} failed. ${detail}\n${tail}`);
  }
}

async function initialise(server: Server, password: string): Promise<void> {
  const passwordFile = path.join(server.home.data, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (server.account !== undefined) chownSync(passwordFile, server.account.uid, server.account.gid);
  const unfinished = path.join(server.home.data, "cluster.new");
  rmSync(unfinished, { recursive: true, force: true });
  await command(server, "initdb", [
    "-D",
    unfinished,
    "-U",
    USER,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=icu",
    "--icu-locale=vi-VN",
  ]);
  rmSync(passwordFile);
  // Renamed only when whole: a kill in the middle leaves no half-made cluster.
  await run("mv", [unfinished, path.join(server.home.data, "cluster")]);
}

/** The port of a server that is already up on this cluster, left by a run that was killed. */
async function livePort(server: Server, cluster: string): Promise<number | undefined> {
  const pidFile = path.join(cluster, "postmaster.pid");
  if (!existsSync(pidFile)) return undefined;
  try {
    await command(server, "pg_ctl", ["status", "-D", cluster]);
  } catch {
    return undefined;
  }
  const port = Number(readFileSync(pidFile, "utf8").split("\n")[3]);
  return Number.isInteger(port) && port > 0 ? port : undefined;
}

/**
 * Starts the PostgreSQL that npm brought, with its data below `dataDir`, or
 * takes over the server that an earlier, killed run left. The server is its own
 * daemon, so it survives a `kill -9` of this process with nothing lost.
 * @param flags extra settings, `name=value`.
 */
export async function startEmbedded(
  dataDir: string,
  password: string,
  flags: string[] = [],
): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const server: Server = { home: chooseHome(dataDir, nativeFolder(), account), account, flags };
  mkdirSync(server.home.data, { recursive: true });
  for (const program of ["initdb", "pg_ctl", "postgres"])
    chmodSync(path.join(server.home.native, "bin", program), 0o755);
  const cluster = path.join(server.home.data, "cluster");
  const fresh = !existsSync(cluster);
  if (fresh) await initialise(server, password);
  const left = await livePort(server, cluster);
  const port = left ?? (await anyFreePort());
  if (left === undefined) await launch(server, cluster, port);
  const url = `postgres://${USER}:${password}@localhost:${port}/${DATABASE}`;
  const how = left !== undefined ? "took over the running server" : fresh ? "new cluster" : "existing cluster";
  return {
    url,
    port,
    note: [`embedded, port ${port}, ${how}`, server.home.note].filter(Boolean).join("; "),
    stop: async () => void (await command(server, "pg_ctl", ["stop", "-D", cluster, "-m", "fast", "-w", "-t", "30"])),
  };
}

async function launch(server: Server, cluster: string, port: number): Promise<void> {
  const log = path.join(server.home.data, "server.log");
  closeSync(openSync(log, "a"));
  if (server.account !== undefined) chownSync(log, server.account.uid, server.account.gid);
  const settings = [
    `port=${port}`,
    "listen_addresses=localhost",
    "unix_socket_directories=''",
    "max_connections=100",
    "shared_buffers=128MB",
    "jit=off",
    "log_min_messages=fatal",
    "timezone=UTC",
    ...server.flags,
  ];
  const options = settings.map((setting) => `-c ${setting}`).join(" ");
  await command(server, "pg_ctl", ["start", "-D", cluster, "-w", "-t", "60", "-l", log, "-o", options]);
}
