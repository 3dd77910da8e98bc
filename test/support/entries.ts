import { afterAll } from "vitest";
import { enter, type Entry, remove } from "./register";

/** Makes entries of the register for one file of tests, and takes them away after its last test. */
export function fileEntries() {
  const entries: Entry[] = [];
  afterAll(async () => {
    for (const one of entries) await remove(one);
  });
  const entry = async (...facts: Parameters<typeof enter>): Promise<Entry> => {
    const made = await enter(...facts);
    entries.push(made);
    return made;
  };
  return { entries, entry };
}
