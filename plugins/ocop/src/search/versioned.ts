import { createHash } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";

/** Documents are counted off in so many shards, by their id. */
export const SHARDS = 1024;

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/**
 * A document with what tells whether the engine has it as the database says it: `version` changes with any change of
 * its content, `shard` (0 to {@link SHARDS} - 1, by the id alone) lets an engine list all it holds in parts.
 */
export function versioned<Document extends { id: string }>(document: Document) {
  return {
    ...document,
    version: sha256(JSON.stringify(document)).toString("base64url").slice(0, 22),
    shard: sha256(document.id).readUInt32BE(0) % SHARDS,
  } satisfies SearchTypes.SearchDocument;
}

export type Versioned = SearchTypes.SearchDocument & { id: string; version: string; shard: number };
