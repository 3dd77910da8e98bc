import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { scoreFaults, type ScoreFault } from "../../modules/certification/rules/scoring";
import { dossierPart, maySkip } from "../../modules/dossier/rules/parts";
import type { DossierPartState } from "../../shared/dossier-vocabulary";
import { type OwnDossier, whileEditing } from "./own";
import { chosenSheet, sheetKey, storedSheet } from "./sheet";

/**
 * Writes down what is said of a part; what was said before is replaced. A part with papers is there: to say that it is
 * missing they have to be removed.
 * @throws MedusaError `dossier_not_found` (also for a part that the forms do not have), `dossier_state`; invalid_data
 *   `part_required` for a form that is said not to apply
 */
export async function sayDossierPart(
  container: MedusaContainer,
  { part, state, note, ...own }: OwnDossier & { part: number; state: DossierPartState; note: string | null },
): Promise<void> {
  await whileEditing(container, own, async (service, { id, group }) => {
    const kind = dossierPart(part);
    if (kind === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such part", "dossier_not_found");
    if (state === "not_applicable" && !maySkip(kind, group))
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "This part is mandatory", "part_required");
    const papers = await service.listDossierFiles({ dossier_id: id, part }, { select: ["id"], take: 1 });
    const there = state === "missing" && papers.length > 0;
    await service.sayPart({ dossier_id: id, part, state: there ? "present" : state, note: note === "" ? null : note });
  });
}

/** Chooses another score sheet; the points of the former one are kept and come back with it. @throws as `chosenSheet` */
export async function chooseDossierSheet(
  container: MedusaContainer,
  {
    criteria_version,
    product_set,
    ...own
  }: OwnDossier & { criteria_version?: string | undefined; product_set: string | null },
): Promise<void> {
  const chosen = chosenSheet({ criteria_version, product_set });
  await whileEditing(container, own, async (service, { id }) => {
    await service.updateDossiers({ id, ...chosen, conditions_met: null });
  });
}

export interface ScoresInput extends OwnDossier {
  scores: { code: string; points: number | null; reason: string | null }[];
  conditions_met?: string[] | undefined;
}

/**
 * Writes points of some lines, and which conditions hold; nothing at all is written when a line is at fault.
 * @returns the faults, empty when everything was written
 * @throws MedusaError `dossier_not_found`, `dossier_state`
 */
export async function scoreDossier(
  container: MedusaContainer,
  { scores, conditions_met, ...own }: ScoresInput,
): Promise<ScoreFault[]> {
  return whileEditing(container, own, async (service, dossier) => {
    const sheet = storedSheet(dossier);
    // Every line is looked at, also those whose points are taken back.
    const faults = scoreFaults(sheet, Object.fromEntries(scores.map(({ code, points }) => [code, points ?? 0])));
    const known = sheet.knock_outs.map(({ code }) => code);
    const unknown = (conditions_met ?? []).filter((code) => !known.includes(code));
    if (faults.length > 0 || unknown.length > 0)
      return [...faults, ...unknown.map((code) => ({ code, fault: "unknown_line" as const, max: null }))];
    const rows = new Map(
      scores.map(({ code, points, reason }) => [code, { points, reason: reason === "" ? null : reason }]),
    );
    await service.score(
      dossier.id,
      sheetKey(dossier),
      [...rows].map(([line, { points, reason }]) => ({
        line,
        hundredths: points === null ? null : Math.round(points * 100),
        reason,
      })),
    );
    if (conditions_met !== undefined) await service.updateDossiers({ id: dossier.id, conditions_met });
    return [];
  });
}
