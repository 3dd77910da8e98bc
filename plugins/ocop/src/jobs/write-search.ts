import type { MedusaContainer } from "@medusajs/framework/types";
import { keepSearchWritten } from "../workflows/search";

/** Starts the writer of the search indexes in every process that runs jobs; it then goes on by itself. */
export default async function writeSearch(container: MedusaContainer): Promise<void> {
  keepSearchWritten(container);
}

export const config = { name: "ocop-write-search", schedule: "*/5 * * * * *" };
