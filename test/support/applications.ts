import { ask, type Person } from "./members";
import { api, stack, token } from "./stack";

export const IDENTITY = {
  name: "Hợp tác xã Thử nghiệm Hồ sơ",
  kind: "cooperative",
  legal_name: "Hợp tác xã Nông nghiệp Thử nghiệm Hồ sơ",
  tax_code: "0100000000",
  representative: "Giám đốc thử nghiệm",
};
export const BANK = { bank_bin: "970436", account_number: "0011002200330", account_name: "HTX THU NGHIEM" };

/** What the operators' API answers to a decision. */
export async function decide(producerId: string, act: string, reason?: string) {
  const answer = await api(`/admin/ocop/producers/${producerId}/decisions`, {
    method: "POST",
    token: await token("operator"),
    body: JSON.stringify({ act, ...(reason === undefined ? {} : { reason }) }),
  });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** Sends bytes as the file of a paper. */
export async function sendFile({ token: own }: { token: string }, paperId: string, bytes: Buffer): Promise<Response> {
  return fetch(`${stack().api}/producer/papers/${paperId}/file`, {
    method: "POST",
    headers: { authorization: `Bearer ${own}`, "content-type": "application/octet-stream" },
    body: new Uint8Array(bytes),
  });
}

/** Code of a commune of today. */
export async function someCommune(): Promise<string> {
  const answer = await api("/store/territory/units?level=commune&limit=1&as_of=2026-01-01");
  const { units } = (await answer.json()) as { units: { code: string }[] };
  const [unit] = units;
  if (unit === undefined) throw new Error("there is no commune");
  return unit.code;
}

/** A PDF of the least that counts as one. */
export const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

/** Notes a paper with a file. @returns its id */
export async function addPaper(person: Person, kind: string, expires_on: string | null = null): Promise<string> {
  const { status, body } = await ask(person, "papers", { kind, expires_on });
  if (status !== 201) throw new Error(`a paper answered ${status}`);
  const sent = await sendFile(person, body.id as string, PDF);
  if (!sent.ok) throw new Error(`its file answered ${sent.status}`);
  return body.id as string;
}

/** Fills in everything that an application needs. */
export async function fillIn(owner: Person): Promise<void> {
  const steps: [string, unknown][] = [
    ["application/identity", IDENTITY],
    ["application/contact", { phone: "0912 345 678", commune_code: await someCommune(), address: "Thôn 1" }],
    ["application/bank", BANK],
  ];
  for (const [path, body] of steps) {
    const answer = await ask(owner, path, body);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
  }
  await addPaper(owner, "business_registration");
}

interface Item {
  key: string;
  state: string;
}

/** The states of an answered checklist by key. */
export function states(body: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries((body.checklist as Item[]).map(({ key, state }) => [key, state]));
}
