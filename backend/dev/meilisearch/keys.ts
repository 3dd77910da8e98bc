import { StackError } from "../stack-error";

/** The same at every start: the key is made once. */
const UID = "0c0b5e4a-2b1f-4d63-9a55-0c0b5e4a0c0b";

/** What the API does at the search server; nothing of keys, dumps or other instances. */
const ACTIONS = [
  "search",
  "documents.*",
  "indexes.create",
  "indexes.get",
  "indexes.update",
  "indexes.delete",
  "settings.get",
  "settings.update",
  "tasks.get",
  "stats.get",
  "version",
];

/**
 * The key that the API gets: the master key stays with the stack runner.
 * @throws StackError when the server does not give one
 */
export async function limitedKey(host: string, masterKey: string): Promise<string> {
  const headers = { authorization: `Bearer ${masterKey}`, "content-type": "application/json" };
  const read = await fetch(new URL(`/keys/${UID}`, host), { headers });
  const answer = read.ok
    ? read
    : await fetch(new URL("/keys", host), {
        method: "POST",
        headers,
        body: JSON.stringify({ uid: UID, name: "shop", actions: ACTIONS, indexes: ["*"], expiresAt: null }),
      });
  const { key, message } = (await answer.json()) as { key?: string; message?: string };
  if (key === undefined) throw new StackError(`Meilisearch gives no key: ${message ?? answer.status}`);
  return key;
}
