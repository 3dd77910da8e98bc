import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetSearchWordsWorkflow } from "../workflows/search-words";

/** Counts of searched words are kept 90 days. */
export default async function forgetSearchWords(container: MedusaContainer): Promise<void> {
  await forgetSearchWordsWorkflow(container).run({ input: {} });
}

/** 18:30 UTC is half past one in the morning in Việt Nam. */
export const config = { name: "ocop-forget-search-words", schedule: "30 18 * * *" };
