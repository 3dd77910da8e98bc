import { api, apiJson, token } from "./stack";

type Noun = { path: "producers" | "sales-points"; one: "producer" | "sales_point" };
const PRODUCER: Noun = { path: "producers", one: "producer" };
const SALES_POINT: Noun = { path: "sales-points", one: "sales_point" };

export type Stored = { id: string; slug: string; short_id: string };

const made: { noun: Noun; id: string }[] = [];

async function create(noun: Noun, body: Record<string, unknown>): Promise<Stored> {
  const answer = await apiJson<Record<string, Stored>>(`/admin/ocop/${noun.path}`, {
    method: "POST",
    body: JSON.stringify(body),
    token: await token("operator"),
  });
  const row = answer[noun.one];
  if (!row) throw new Error(`no ${noun.one} in the answer`);
  made.push({ noun, id: row.id });
  return row;
}

/** A producer of this test run; taken away by {@link removeMade}. */
export const createProducer = (body: Record<string, unknown>): Promise<Stored> => create(PRODUCER, body);

/** A sales point of this test run; taken away by {@link removeMade}. */
export const createSalesPoint = (body: Record<string, unknown>): Promise<Stored> => create(SALES_POINT, body);

/** A request of the operator with a JSON body. */
export async function operator<T>(path: string, body?: unknown, method = "POST"): Promise<T> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  return apiJson<T>(path, { method, token: await token("operator"), ...sent });
}

/** Takes away what this test file made, so that the demo shop is as it was; what a test took away itself is gone already. */
export async function removeMade(): Promise<void> {
  for (const { noun, id } of made.splice(0)) {
    const path = `/admin/ocop/${noun.path}/${id}`;
    const { ok, status } = await api(path, { method: "DELETE", token: await token("operator") });
    if (!ok && status !== 404) throw new Error(`DELETE ${path} answered ${status}`);
  }
}
