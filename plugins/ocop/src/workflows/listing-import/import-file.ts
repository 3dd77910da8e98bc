import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_IMPORT_MODULE, type ListingImportModuleService } from "../../modules/listing-import";
import { cleanText } from "../../shared/text";
import { readExisting } from "./existing";
import { type Plan, planImport } from "./plan";
import { readSpreadsheetLines } from "../../shared/spreadsheet-file";

/** As long as nobody minds confirming what was looked at. */
const VALID_MS = 6 * 3_600_000;
const MAX_FILE_NAME = 120;

async function plan(container: MedusaContainer, producerId: string, bytes: Uint8Array): Promise<Plan> {
  const lines = await readSpreadsheetLines(bytes);
  if ("fault" in lines)
    return { rows: [], faults: [lines.fault], counts: { create: 0, change: 0, same: 0, faulty: 0 } };
  return planImport(lines, await readExisting(container, producerId));
}

/**
 * Reads and checks a spreadsheet of listings. Nothing of it is written; what it would do is kept for six hours and takes
 * the place of the producer's earlier file.
 * @param bytes of an .xlsx or CSV file
 * @returns id of the import
 */
export async function importFile(
  container: MedusaContainer,
  {
    producer_id,
    actor,
    file_name,
    bytes,
  }: { producer_id: string; actor: string; file_name: string; bytes: Uint8Array },
): Promise<string> {
  const { rows, faults, counts } = await plan(container, producer_id, bytes);
  const service: ListingImportModuleService = container.resolve(LISTING_IMPORT_MODULE);
  const former = await service.listListingImports({ producer_id }, { select: ["id"] });
  const [made] = await service.createListingImports([
    {
      producer_id,
      member_id: actor,
      file_name: cleanText(file_name, MAX_FILE_NAME),
      status: faults.length > 0 || counts.faulty > 0 ? "faulty" : "ready",
      rows: rows as unknown as Record<string, unknown>,
      faults: faults as unknown as Record<string, unknown>,
      counts,
      expires_at: new Date(Date.now() + VALID_MS),
    },
  ]);
  await service.deleteListingImports(former.map(({ id }) => id));
  if (made === undefined) throw new Error("the import was not stored");
  return made.id;
}
