import type { QuickFaults, QuickFields } from "./quick-fields";

/**
 * A product of quick mode that a phone keeps until it has been sent. `typing` is still open in the form; `waiting` is sent as
 * soon as there is a network, `login` once somebody has logged in again; `refused` has to be mended first.
 */
export interface Draft extends QuickFields {
  /** Made once; the API makes one listing of it, however often it is sent. */
  key: string;
  /** Member and producer for whom it was typed: others on the same phone neither see nor send it. */
  whose: string;
  photo: Blob | null;
  state: "typing" | "waiting" | "login" | "refused";
  faults: QuickFaults;
  /** Why it was refused, in words of the API. */
  message: string | null;
  /** Milliseconds since 1970. */
  at: number;
}

/** What an answer makes of a draft: sent, or the state in which it stays. */
export type Sent = { is: "sent"; id: string } | { is: "kept"; change: Partial<Draft> };

const LATER = new Set([408, 409, 425, 429]);

/** Reads an answer to a draft. What may be the network's, the server's or the hour's fault is tried again later. */
export function readAnswer(status: number, body: { id?: unknown; faults?: QuickFaults; message?: unknown }): Sent {
  if (status === 201 && typeof body.id === "string") return { is: "sent", id: body.id };
  if (status === 401) return { is: "kept", change: { state: "login" } };
  if (status < 400 || status >= 500 || LATER.has(status)) return { is: "kept", change: { state: "waiting" } };
  const message = typeof body.message === "string" && body.message !== "" ? body.message : null;
  return { is: "kept", change: { state: "refused", faults: body.faults ?? {}, message } };
}

/** Sends a draft once. Never throws: without a network it stays as it is. */
export async function sendDraft(draft: Draft, address: string, send: typeof fetch = fetch): Promise<Sent> {
  const form = new FormData();
  for (const name of ["key", "whose", "name", "price", "stock"] as const) form.set(name, draft[name]);
  if (draft.photo !== null) form.set("photo", draft.photo, "anh");
  try {
    const answer = await send(address, { method: "POST", body: form });
    return readAnswer(answer.status, (await answer.json().catch(() => ({}))) as Parameters<typeof readAnswer>[1]);
  } catch {
    return { is: "kept", change: { state: "waiting" } };
  }
}
