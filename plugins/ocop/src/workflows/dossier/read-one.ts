import type { MedusaContainer } from "@medusajs/framework/types";
import type { DossierAnswer, DossierPartAnswer } from "../../contract/dossier";
import { DOSSIER_MODULE, type DossierModuleService } from "../../modules/dossier";
import { DOSSIER_PARTS, maySkip } from "../../modules/dossier/rules/parts";
import { actsOf, isEditable } from "../../modules/dossier/rules/status";
import { select } from "../../shared/database";
import { type JudgedDossier, judgeDossier } from "./facts";
import { findDossier } from "./own";
import { sheetAnswer } from "./sheet-answer";
import { type DossierReader, readThread } from "./thread";

function partsOf({ parts, files }: JudgedDossier, group: string): DossierPartAnswer[] {
  return DOSSIER_PARTS.map((kind) => {
    const said = parts.find(({ part }) => part === kind.number);
    return {
      ...kind,
      state: said?.state ?? "missing",
      may_skip: maySkip(kind, group),
      note: said?.note ?? null,
      files: files
        .filter(({ part }) => part === kind.number)
        .map(({ id, name, media_type, size, created_at }) => ({
          id,
          name,
          media_type,
          size,
          uploaded_at: new Date(created_at).toISOString(),
        })),
    };
  });
}

/**
 * A dossier with all that is in it, judged.
 * @param reader an office or an operator, who see no draft; or the producer of the member who asks
 * @throws MedusaError `dossier_not_found`, for a foreign one too
 */
export async function readDossier(
  container: MedusaContainer,
  id: string,
  reader: Exclude<DossierReader, "producer"> | { producer_id: string },
): Promise<DossierAnswer> {
  const producer_id = typeof reader === "string" ? null : reader.producer_id;
  const service: DossierModuleService = container.resolve(DOSSIER_MODULE);
  const dossier = await findDossier(container, id, producer_id);
  const judged = await judgeDossier(service, dossier);
  const side = producer_id === null ? "checker" : "producer";
  const [producer] = await select<{ id: string; name: string }>(
    container,
    "select id, name from producer where id = :id",
    { id: dossier.producer_id },
  );
  const { parts: _sums, ...assessment } = judged.assessment;
  return {
    id: dossier.id,
    product_name: dossier.product_name,
    group: dossier.group,
    purpose: dossier.purpose,
    status: dossier.status,
    rated_product_id: dossier.rated_product_id,
    criteria_version: dossier.criteria_version,
    submitted_at: dossier.submitted_at?.toISOString() ?? null,
    updated_at: new Date(dossier.updated_at).toISOString(),
    producer: producer ?? { id: dossier.producer_id, name: "" },
    editable: producer_id !== null && isEditable(dossier.status),
    acts: actsOf(dossier.status, side),
    parts: partsOf(judged, dossier.group),
    sheet: sheetAnswer(judged),
    assessment,
    missing: judged.missing,
    ...(await readThread(container, id, typeof reader === "string" ? reader : "producer")),
  };
}
