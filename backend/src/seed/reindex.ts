import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { rebuildSearch } from "ocop/workflows/search/index";

/**
 * Gives every index that was never filled its first, empty version; before that Medusa cannot write the documents of
 * the events that the builders emit.
 */
export async function openIndexes(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH);
  const unfilled = (await search.listIndexes()).filter(({ status }) => status === "pending").map(({ name }) => name);
  if (unfilled.length > 0) await search.reindex({ index: unfilled });
}

/**
 * Builds the search documents of everything anew and waits for it. In place: a running shop keeps reading the index it
 * knows, and finds less for the few seconds that this takes.
 */
export async function reindex(container: MedusaContainer): Promise<void> {
  await rebuildSearch(container, "in_place");
}
