import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { anyFreePort } from "../ports";
import { StackError } from "../stack-error";
import { chooseHome, serverAccount } from "./account";
import { nativeFolder } from "./binaries";
import { command, type Server } from "./command";
import { removeLockOfAnother, runningPostmaster, watchPostmaster, type Postmaster } from "./postmaster";

const USER = "postgres";
const DATABASE = "ocop";
const LAUNCHES = 5;
const BETWEEN_LAUNCHES_MS = 1000;

/** A running embedded server. */
export interface EmbeddedPostgres {
  url: string;
  note: string;
  stop(): Promise<void>;
  onUnexpectedEnd(callback: (message: string) => void): void;
}

async function initialise(server: Server, cluster: string, password: string): Promise<void> {
  const passwordFile = path.join(server.home.data, "password");
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (server.account !== undefined) chownSync(passwordFile, server.account.uid, server.account.gid);
  const unfinished = `${cluster}.new`;
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
  renameSync(unfinished, cluster);
}

async function launch(server: Server, cluster: string): Promise<void> {
  const log = path.join(server.home.data, "server.log");
  closeSync(openSync(log, "a"));
  if (server.account !== undefined) chownSync(log, server.account.uid, server.account.gid);
  const settings = [
    `port=${await anyFreePort()}`,
    "listen_addresses=localhost",
    "unix_socket_directories=''",
    "max_connections=100",
    "shared_buffers=128MB",
    "jit=off",
    // A catalogue lies in memory or on a disk without arms: a page from anywhere costs as much as the next one.
    "random_page_cost=1.1",
    "log_min_messages=fatal",
    "timezone=UTC",
  ];
  const options = settings.map((setting) => `-c ${setting}`).join(" ");
  removeLockOfAnother(cluster);
  await command(server, "pg_ctl", ["start", "-D", cluster, "-w", "-t", "60", "-l", log, "-o", options]);
}

/** Starts a server; workers of a killed one may need a moment to let go of its memory. */
async function launchPatiently(server: Server, cluster: string): Promise<Postmaster> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await launch(server, cluster);
      const postmaster = runningPostmaster(cluster);
      if (postmaster === undefined)
        throw new StackError(`PostgreSQL started and ended; the log is ${path.join(server.home.data, "server.log")}`);
      return postmaster;
    } catch (error) {
      if (attempt === LAUNCHES || !(error instanceof StackError && error.message.includes("shared memory")))
        throw error;
      await sleep(BETWEEN_LAUNCHES_MS);
    }
  }
}

async function stopServer(server: Server, cluster: string): Promise<void> {
  if (runningPostmaster(cluster) === undefined) return;
  const stop = (mode: string) => command(server, "pg_ctl", ["stop", "-D", cluster, "-m", mode, "-w", "-t", "30"]);
  // The write-ahead log makes even an immediate stop lose nothing.
  await stop("fast").catch(() => stop("immediate"));
}

/**
 * Starts the PostgreSQL that npm brought, with its data below `dataDir`, or
 * takes over the server that an earlier, killed run left. The server is its own
 * daemon, so it survives a `kill -9` of this process with nothing lost.
 */
export async function startEmbedded(dataDir: string, password: string): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const server: Server = { home: chooseHome(dataDir, nativeFolder(), account), account };
  mkdirSync(server.home.data, { recursive: true });
  for (const program of ["initdb", "pg_ctl", "postgres"])
    chmodSync(path.join(server.home.native, "bin", program), 0o755);
  const cluster = path.join(server.home.data, "cluster");
  const fresh = !existsSync(cluster);
  if (fresh) await initialise(server, cluster, password);
  const left = runningPostmaster(cluster);
  const { pid, port } = left ?? (await launchPatiently(server, cluster));
  const how = left !== undefined ? "took over the running server" : fresh ? "new cluster" : "existing cluster";
  let endWatch = (): void => undefined;
  return {
    url: `postgres://${USER}:${password}@localhost:${port}/${DATABASE}`,
    note: [`embedded, port ${port}, ${how}`, server.home.note].filter(Boolean).join("; "),
    onUnexpectedEnd: (callback) => {
      endWatch = watchPostmaster(pid, () =>
        callback(`PostgreSQL ended by itself; the log is ${path.join(server.home.data, "server.log")}`),
      );
    },
    stop: async () => {
      endWatch();
      await stopServer(server, cluster);
    },
  };
}
