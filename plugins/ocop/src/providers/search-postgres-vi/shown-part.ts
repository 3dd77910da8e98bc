import { projectDocument } from "@medusajs/framework/utils";
import type { Plan } from "./plan";

type Document = Record<string, unknown>;

/**
 * Cuts documents to what a search asks for.
 * @param plan index whose documents these are, with all that it shows and nothing else: who asks for that gets them as they are
 */
export function shownPart({ retrievable }: Plan, asked: readonly string[]): (document: Document) => Document {
  const paths = new Set(asked);
  if (retrievable.every((path) => paths.has(path))) return (document) => document;
  return (document) => projectDocument(document, [...paths]);
}
