import type { DossierAnswer } from "../../plugins/ocop/src/contract/dossier";
import { ask, type Person } from "./members";
import { api } from "./stack";

/** The smallest file that passes as a PDF. */
export const PDF = Buffer.from("%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n");

export const dossierOf = (body: Record<string, unknown>): DossierAnswer => body.dossier as DossierAnswer;

/** Sends a paper of a part. */
export async function uploadPaper(
  who: Person,
  id: string,
  part: number,
  bytes: Buffer,
  name = "giay.pdf",
): Promise<Response> {
  const query = new URLSearchParams({ part: String(part), name });
  return api(`/producer/dossiers/${id}/files?${query}`, {
    method: "POST",
    token: who.token,
    headers: { "content-type": "application/octet-stream" },
    body: new Uint8Array(bytes),
  });
}

/** Fills a dossier by the criteria in force in so far that it can be handed in. */
export async function fillDossier(who: Person, { id }: { id: string }): Promise<void> {
  for (const part of [1, 2, 3, 4]) {
    const { status } = await uploadPaper(who, id, part, PDF);
    if (status !== 201) throw new Error(`a paper answered ${status}`);
  }
  const scores = [
    { code: "A", points: 34.5, reason: "Nguyên liệu trong xã" },
    { code: "B", points: 20 },
    { code: "C", points: 30.25 },
  ];
  for (const [path, body] of [
    ["parts/5", { state: "present", note: "5 hộp" }],
    ["scores", { scores }],
  ] as const) {
    const { status } = await ask(who, `dossiers/${id}/${path}`, body);
    if (status !== 200) throw new Error(`${path} answered ${status}`);
  }
}

/** What a dossier of a product that is not in the register yet begins with. */
export const NEW_DOSSIER = { purpose: "rate", product_name: "Chè lam thử nghiệm", group: "food" };

/** A dossier that was just begun. */
export async function openDossier(who: Person, body: Record<string, unknown>): Promise<DossierAnswer> {
  const opened = await ask(who, "dossiers", body);
  if (opened.status !== 201) throw new Error(`opening a dossier answered ${opened.status}`);
  return dossierOf(opened.body);
}

/** A dossier that was handed in. */
export async function handInDossier(who: Person, body: Record<string, unknown>): Promise<DossierAnswer> {
  const dossier = await openDossier(who, body);
  await fillDossier(who, dossier);
  const sent = await ask(who, `dossiers/${dossier.id}/submit`, {});
  if (sent.status !== 200) throw new Error(`handing in answered ${sent.status}`);
  return dossierOf(sent.body);
}
