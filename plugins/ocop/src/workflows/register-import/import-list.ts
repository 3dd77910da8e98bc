import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MAX_IMPORT_ROWS } from "../../contract/producer-listing-import";
import { REGISTER_IMPORT_MODULE, type RegisterImportModuleService } from "../../modules/register-import";
import { readList } from "../../modules/register-import/rules/read-list";
import type { Area } from "../../shared/area";
import { asStored } from "../../shared/as-stored";
import type { RegisterFault } from "../../shared/register-import-faults";
import { readSpreadsheet } from "../../shared/spreadsheet-file";
import { cleanText } from "../../shared/text";
import { refused, refuseTrade } from "../rating/scope";
import type { Plan } from "./plan";
import { planSource, type Source, statusOf } from "./plan-source";

const MAX_FILE_NAME = 120;

const NOTHING: Plan = {
  rows: [],
  questions: [],
  pending: [],
  counts: { rows: 0, producers: 0, products: 0, certificates: 0, same: 0, faulty: 0, asking: 0 },
};

async function read(bytes: Uint8Array): Promise<Source & { faults: RegisterFault[] }> {
  const sheet = await readSpreadsheet(bytes);
  if ("fault" in sheet) return { rows: [], columns: {}, faults: [{ ...sheet.fault, cell: null, detail: null }] };
  return readList(sheet, MAX_IMPORT_ROWS);
}

/**
 * Reads and checks a list of rated products. Nothing of it is written before it is confirmed.
 * @param bytes of an .xlsx or CSV file
 * @returns id of the import
 * @throws MedusaError forbidden `role_required` for an office of industry and trade, `certificate_power` for one of a commune
 */
export async function importList(
  container: MedusaContainer,
  input: { office_id: string; actor: string; area: Area; file_name: string; bytes: Uint8Array },
): Promise<string> {
  await refuseTrade(container, input, "role_required");
  // A commune never recognised anything (1048, 148, 1489/QĐ-TTg), so it keeps no list of what was recognised.
  if (input.area.level === "commune") throw refused("certificate_power");
  const { faults, ...source } = await read(input.bytes);
  const choices = {};
  const plan = faults.length > 0 ? NOTHING : await planSource(container, { source, choices, area: input.area });
  const service: RegisterImportModuleService = container.resolve(REGISTER_IMPORT_MODULE);
  const made = await service.createRegisterImports({
    office_id: input.office_id,
    officer_id: input.actor,
    file_name: cleanText(input.file_name, MAX_FILE_NAME),
    file_sha256: createHash("sha256").update(input.bytes).digest("hex"),
    status: statusOf(plan, faults),
    source: asStored(source),
    choices,
    rows: asStored(plan.rows),
    questions: asStored(plan.questions),
    faults: asStored(faults),
    counts: asStored(plan.counts),
  });
  return made.id;
}
