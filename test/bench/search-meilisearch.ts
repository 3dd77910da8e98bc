import type { Settings } from "../../backend/dev/settings";
import { onDatabase } from "../support/audit";
import { readFileSync } from "node:fs";
import path from "node:path";

const BATCH = 1000;

type Task = { taskUid: number };

/** The search server of a stack, with its master key: what the shop itself is never given. */
function searchServer({ dataDir, secrets }: Settings) {
  const host = readFileSync(path.join(dataDir, "meilisearch", "address"), "utf8");
  const headers = { authorization: `Bearer ${secrets.meilisearch}`, "content-type": "application/json" };
  async function call<T>(method: string, where: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${host}${where}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`Meilisearch answered ${answer.status} to ${method} ${where}`);
    return (await answer.json()) as T;
  }
  async function settle({ taskUid }: Task): Promise<void> {
    for (;;) {
      const { status } = await call<{ status: string }>("GET", `/tasks/${taskUid}`);
      if (status === "succeeded") return;
      if (status === "failed" || status === "canceled") throw new Error(`Meilisearch: task ${taskUid} ${status}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return { call, settle };
}

async function liveIndex(): Promise<string> {
  return onDatabase(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select v.physical_name as name from search_index s join search_index_version v on v.search_index_id = s.id and v.version = s.active_version
       where s.name = 'product'`,
    );
    return rows[0]?.name ?? "";
  });
}

/** Puts `times - 1` copies of every product into the server's index, each with an id of its own; a rebuild takes them out. */
export async function growServerIndex(settings: Settings, times: number): Promise<void> {
  const { call, settle } = searchServer(settings);
  const index = await liveIndex();
  const shown = await call<string[]>("GET", `/indexes/${index}/settings/displayed-attributes`);
  await settle(await call<Task>("PUT", `/indexes/${index}/settings/displayed-attributes`, ["*"]));
  const documents: { id: string }[] = [];
  for (;;) {
    const where = `/indexes/${index}/documents?limit=${BATCH}&offset=${documents.length}`;
    const { results } = await call<{ results: { id: string }[] }>("GET", where);
    if (results.length === 0) break;
    documents.push(...results);
  }
  let last: Task | null = null;
  for (let n = 2; n <= times; n += 1)
    for (let start = 0; start < documents.length; start += BATCH) {
      const copies = documents.slice(start, start + BATCH).map((one) => ({ ...one, id: `${one.id}-${n}` }));
      last = await call<Task>("POST", `/indexes/${index}/documents`, copies);
    }
  if (last !== null) await settle(last);
  await settle(await call<Task>("PUT", `/indexes/${index}/settings/displayed-attributes`, shown));
}
