import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { DOSSIER_MODULE, type DossierModuleService } from "../../modules/dossier";
import { dossierPart } from "../../modules/dossier/rules/parts";
import { MOST_FILES_OF_A_PART } from "../../shared/dossier-vocabulary";
import { asciiSlug, cleanText } from "../../shared/text";
import { cleanFile } from "../producer-application/clean-file";
import { findDossier, type OwnDossier, whileEditing } from "./own";

const ENDING = /\.[A-Za-z0-9]{1,5}$/;

/** The name as it is shown, with the ending of what is kept: a photo is written anew as WebP. */
function keptName(name: string, extension: string): string {
  return `${cleanText(name.replace(ENDING, ""), 120) || "tep"}.${extension}`;
}

/** The name as a header may carry it. */
function savedName(name: string): string {
  return `${asciiSlug(name.replace(ENDING, "")) || "tep"}${ENDING.exec(name)?.[0] ?? ""}`;
}

/**
 * Keeps a paper of a part, private and under a name of ours; the part counts as present from then on.
 * @returns its id
 * @throws MedusaError `dossier_not_found` (also for a part that the forms do not have), `dossier_state`,
 *   `paper_file_refused` for what is no picture or PDF, `dossier_files_full`
 */
export async function addDossierFile(
  container: MedusaContainer,
  { part, name, bytes, ...own }: OwnDossier & { part: number; name: string; bytes: Buffer },
): Promise<string> {
  const kind = dossierPart(part);
  if (kind === null || kind.thing)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such part", "dossier_not_found");
  await findDossier(container, own.dossier_id, own.producer_id);
  // Decoding takes a moment, so it is done before anything is locked.
  const clean = await cleanFile(bytes);
  return whileEditing(container, own, async (service, { id: dossier_id }) => {
    const known = await service.listDossierFiles({ dossier_id, part }, { select: ["id"], take: MOST_FILES_OF_A_PART });
    if (known.length >= MOST_FILES_OF_A_PART)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The part has too many files", "dossier_files_full");
    const { id: file_key } = await container.resolve(Modules.FILE).createFiles({
      filename: `${dossier_id}-${part}.${clean.extension}`,
      mimeType: clean.type,
      content: clean.bytes.toString("base64"),
      access: "private",
    });
    const row = { dossier_id, part, name: keptName(name, clean.extension), media_type: clean.type };
    const file = await service.createDossierFiles({
      ...row,
      size: clean.bytes.length,
      file_key,
      uploaded_by: own.actor,
    });
    const [said] = await service.listDossierParts({ dossier_id, part });
    if (said?.state !== "present")
      await service.sayPart({ dossier_id, part, state: "present", note: said?.note ?? null });
    return file.id;
  });
}

async function fileOf(service: DossierModuleService, dossier_id: string, file_id: string) {
  const [file] = await service.listDossierFiles({ id: file_id, dossier_id });
  if (file === undefined)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such file", "dossier_not_found");
  return file;
}

/** Removes a paper. @throws MedusaError `dossier_not_found`, `dossier_state` */
export async function removeDossierFile(
  container: MedusaContainer,
  { file_id, ...own }: OwnDossier & { file_id: string },
): Promise<void> {
  await whileEditing(container, own, async (service, { id }) => {
    const file = await fileOf(service, id, file_id);
    await service.deleteDossierFiles([file.id]);
    await container.resolve(Modules.FILE).deleteFiles([file.file_key]);
  });
}

/**
 * A paper as it was kept.
 * @param producer_id of whoever asks; null for whoever checks dossiers, who sees no draft
 * @throws MedusaError `dossier_not_found`
 */
export async function readDossierFile(
  container: MedusaContainer,
  { dossier_id, producer_id, file_id }: { dossier_id: string; producer_id: string | null; file_id: string },
): Promise<{ name: string; type: string; bytes: Buffer }> {
  const service: DossierModuleService = container.resolve(DOSSIER_MODULE);
  const { id } = await findDossier(container, dossier_id, producer_id);
  const { name, media_type, file_key } = await fileOf(service, id, file_id);
  return {
    name: savedName(name),
    type: media_type,
    bytes: await container.resolve(Modules.FILE).getAsBuffer(file_key),
  };
}
