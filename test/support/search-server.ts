import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { onDatabase } from "./audit";
import { stackFolder } from "./stack";

/** The search server beside the shop under test, which the stack runner starts again when it ends. */
export interface BesideServer {
  pid: number;
  masterKey: string;
  /** A request with the master key. */
  ask(pathname: string, method?: "GET" | "DELETE"): Promise<Response>;
}

/** The server as it runs at this moment; undefined between two lives. */
export function searchServer(): BesideServer | undefined {
  const folder = path.join(stackFolder(), "meilisearch");
  const pidFile = path.join(folder, "pid");
  if (!existsSync(pidFile)) return undefined;
  const host = readFileSync(path.join(folder, "address"), "utf8");
  const { meilisearch } = JSON.parse(readFileSync(path.join(stackFolder(), "secrets.json"), "utf8")) as {
    meilisearch: string;
  };
  return {
    pid: Number(readFileSync(pidFile, "utf8")),
    masterKey: meilisearch,
    ask: (pathname, method = "GET") =>
      fetch(new URL(pathname, host), { method, headers: { authorization: `Bearer ${meilisearch}` } }),
  };
}

/** Writes that the search server has missed of the indexes that serve: while there is one the database answers. */
export async function missedWrites(): Promise<number> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from search_meili_missed m
       join search_index_version v on v.physical_name = m.index_name and v.deleted_at is null
       join search_index i on i.id = v.search_index_id and i.active_version = v.version`,
    );
    return rows[0]?.n ?? 0;
  });
}
