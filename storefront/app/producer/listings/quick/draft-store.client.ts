import { createStore, del, set, update, values, type UseStore } from "idb-keyval";
import type { Draft } from "./draft";

let opened: UseStore | null = null;
const store = (): UseStore => (opened ??= createStore("ocop-producer", "listing-drafts"));

const nameOf = ({ whose, key }: Pick<Draft, "whose" | "key">): string => `${whose}:${key}`;

/** Keeps a draft on this device, over an earlier state of it. */
export async function keepDraft(draft: Draft): Promise<void> {
  await set(nameOf(draft), draft, store());
}

/** Changes a draft that is still there; one that was dropped or sent meanwhile stays gone. */
export async function changeDraft(draft: Draft, change: Partial<Draft>): Promise<void> {
  const kept = await draftsOf(draft.whose);
  if (kept.some(({ key }) => key === draft.key))
    await update<Draft>(nameOf(draft), (now) => ({ ...(now ?? draft), ...change }), store());
}

/** Forgets a draft. */
export async function dropDraft(draft: Pick<Draft, "whose" | "key">): Promise<void> {
  await del(nameOf(draft), store());
}

/** Drafts on this device of a member for a producer, oldest first. */
export async function draftsOf(whose: string): Promise<Draft[]> {
  const all = await values<Draft>(store());
  return all.filter((draft) => draft.whose === whose).sort((a, b) => a.at - b.at);
}
