import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { anyFreePort } from "../ports";
import { Service } from "../service";
import type { Settings } from "../settings";
import { findMeilisearch, type Found } from "./find";
import { limitedKey } from "./keys";
import { endLeftOver, removeDataOfAnother, runningServer } from "./left-over";

const LOOK_MS = 3000;
/**
 * What the server may take to index. By itself it takes two thirds of the machine, and makes its buffers ready anew for
 * each task, which costs more than writing a hundred documents does.
 */
const INDEXING_MEMORY = "512Mb";

/** A search server for a run. */
export interface SearchServer {
  host: string;
  /** What the API may do there, and no more. */
  key: string;
  note: string;
  stop(): Promise<void>;
}

async function external({ host, key }: { host: string; key: string }): Promise<SearchServer> {
  const answer = await fetch(new URL("/health", host), { signal: AbortSignal.timeout(LOOK_MS) }).catch(() => undefined);
  const note = answer?.ok
    ? `external, ${host}`
    : `${host} does not answer now; the database answers searches meanwhile`;
  return { host, key, note, stop: async () => undefined };
}

async function ownServer(
  { program, version }: Extract<Found, { program: string }>,
  settings: Settings,
): Promise<SearchServer> {
  const home = path.join(settings.dataDir, "meilisearch");
  const [data, pidFile, addressFile] = ["data.ms", "pid", "address"].map((name) => path.join(home, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(home, { recursive: true });
  await endLeftOver(pidFile);
  const other = removeDataOfAnother(data, version);
  const address = `127.0.0.1:${await anyFreePort()}`;
  const host = `http://${address}`;
  const dumps = ["--dump-dir", path.join(home, "dumps"), "--snapshot-dir", path.join(home, "snapshots")];
  const service = await Service.start("Meilisearch", {
    args: [
      path.join(__dirname, "supervise.cjs"),
      pidFile,
      program,
      "--db-path",
      data,
      "--http-addr",
      address,
      "--env",
      "production",
      "--no-analytics",
      "--log-level",
      "WARN",
      "--max-indexing-memory",
      INDEXING_MEMORY,
      ...dumps,
    ],
    cwd: home,
    // The master key goes by a variable: command lines can be read by everybody on the machine.
    env: { PATH: process.env.PATH, MEILI_MASTER_KEY: settings.secrets.meilisearch },
    logFile: path.join(settings.logs, "meilisearch.log"),
    readyUrl: `${host}/health`,
  });
  try {
    const key = await limitedKey(host, settings.secrets.meilisearch);
    writeFileSync(addressFile, host);
    const rebuilt = other === undefined ? "" : `; data of version ${other} taken away, to be built anew`;
    return { host, key, note: `${version}, ${address}${rebuilt}`, stop: async () => service.stop() };
  } catch (error) {
    await service.stop();
    throw error;
  }
}

/** The server that a running shop has on this data folder. */
async function sharedServer(settings: Settings): Promise<SearchServer | undefined> {
  const home = path.join(settings.dataDir, "meilisearch");
  if (runningServer(path.join(home, "pid")) === undefined) return undefined;
  const host = readFileSync(path.join(home, "address"), "utf8");
  const key = await limitedKey(host, settings.secrets.meilisearch);
  return { host, key, note: `of the running shop, ${host}`, stop: async () => undefined };
}

/**
 * The search server of this run, if there is one: the one MEILISEARCH_HOST names, or the program on the PATH with its
 * data below the data folder, on a port that only this machine reaches.
 * @param shared whether a shop runs on this data folder, whose server is used then
 * @throws StackError when SEARCH_ENGINE asks for a server that is not there, or the program does not start
 */
export async function openSearchServer(settings: Settings, shared = false): Promise<SearchServer | undefined> {
  const found = findMeilisearch(settings.env);
  if (found === undefined) return undefined;
  if ("host" in found) return external(found);
  return shared ? sharedServer(settings) : ownServer(found, settings);
}
