import { type Stored, createProducer } from "./demo-rows";
import { operatorJson } from "./parts";
import { api, apiJson, stack, token } from "./stack";

export interface Answer {
  status: number;
  body: Record<string, unknown> & { code?: string; fields?: Record<string, string> };
}

export interface Transfer {
  id: string;
  producer_id: string;
  amount: number;
  reference: string;
  status: string;
}

export interface Batch {
  id: string;
  number: string;
  status: string;
  created_by: string;
  approved_by: string | null;
  payouts: Transfer[];
}

let second: Promise<string> | undefined;
/** A token of the second demo operator, one log-in a file of tests: payouts need two persons. */
async function secondToken(): Promise<string> {
  second ??= logInSecond();
  return second;
}

async function logInSecond(): Promise<string> {
  const [, login] = stack().logins.filter(({ role }) => role === "operator");
  if (login === undefined) throw new Error("The demo has no second operator.");
  const { email, password } = login;
  const body = JSON.stringify({ email, password });
  return (await apiJson<{ token: string }>("/auth/user/emailpass", { method: "POST", body })).token;
}

/** A request below `/admin/ocop` of the first or the second operator, whatever it answers. */
export async function ask(
  path: string,
  {
    body,
    method,
    person = 1,
    headers,
  }: { body?: unknown; method?: string; person?: 1 | 2; headers?: HeadersInit } = {},
): Promise<Answer> {
  const answer = await api(`/admin/ocop/${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    token: person === 1 ? await token("operator") : await secondToken(),
    ...(headers === undefined ? {} : { headers }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, body: (await answer.json()) as Answer["body"] };
}

/** A file below `/admin/ocop`. */
export async function download(
  path: string,
  method = "GET",
  headers: Record<string, string> = {},
): Promise<{ type: string; bytes: Buffer }> {
  const answer = await api(`/admin/ocop/${path}`, { method, headers, token: await token("operator") });
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
  return { type: answer.headers.get("content-type") ?? "", bytes: Buffer.from(await answer.arrayBuffer()) };
}

/** A producer of one test, with a bank account unless told otherwise. */
export async function paidProducer(name: string, hasAccount = true): Promise<Stored> {
  const producer = await createProducer({ name, kind: "household", status: "active" });
  if (hasAccount) {
    const account = { bank_bin: "970436", account_number: "DEMO00112233", account_name: "DEMO THU NGHIEM" };
    await operatorJson(`/admin/ocop/producers/${producer.id}/payout-account`, {
      method: "PUT",
      body: JSON.stringify(account),
    });
  }
  return producer;
}

/** Corrects a producer's account by hand. */
export async function adjust(producerId: string, amount: number, reason = "Thử nghiệm"): Promise<void> {
  await operatorJson("/admin/ocop/ledger-adjustments", {
    method: "POST",
    body: JSON.stringify({ account_id: producerId, amount, reason }),
  });
}

/** What the shop owes a producer, by its name (several words of it). */
export async function balanceOf(producer: Stored): Promise<{ balance: number; held: number; payable: number }> {
  const { balances } = await operatorJson<{
    balances: { producer_id: string; balance: number; held: number; payable: number }[];
  }>(`/admin/ocop/balances?limit=100&q=${encodeURIComponent(producer.slug)}`);
  const found = balances.find(({ producer_id }) => producer_id === producer.id);
  return { balance: found?.balance ?? 0, held: found?.held ?? 0, payable: found?.payable ?? 0 };
}

/** Drafts a batch that must be possible. */
export async function draft(): Promise<Batch> {
  const { status, body } = await ask("payout-batches", { body: {} });
  if (status !== 201) throw new Error(`draft answered ${status}: ${JSON.stringify(body)}`);
  return body.payout_batch as Batch;
}

/** A batch as it stands. */
export async function batchNow(id: string): Promise<Batch> {
  return (await operatorJson<{ payout_batch: Batch }>(`/admin/ocop/payout-batches/${id}`)).payout_batch;
}
