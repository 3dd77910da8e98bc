import type { DossierModuleService } from "../../modules/dossier";
import { assess, type Assessment, pointsOf } from "../../modules/certification/rules/scoring";
import type { Sheet } from "../../modules/certification/rules/sheet";
import { type Missing, missingPieces, type PartSaid } from "../../modules/dossier/rules/missing";
import { isInForce, sheetKey, storedSheet, type SheetName } from "./sheet";

interface Kept extends SheetName {
  id: string;
  group: string;
  conditions_met: unknown;
}

async function ofOne(service: DossierModuleService, { id, ...dossier }: Kept) {
  const filter = { dossier_id: id };
  const all = { take: null };
  const [parts, files, scores] = await Promise.all([
    service.listDossierParts(filter, all),
    service.listDossierFiles(filter, { ...all, order: { created_at: "ASC" } }),
    service.listDossierScores({ ...filter, sheet: sheetKey(dossier) }, all),
  ]);
  return { parts, files, scores };
}

/** Everything that is in a dossier, judged. */
export interface JudgedDossier extends Awaited<ReturnType<typeof ofOne>> {
  sheet: Sheet;
  conditions_met: string[];
  assessment: Assessment;
  missing: Missing[];
  in_force: boolean;
}

const codes = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** Reads what is in a dossier, adds its points up and looks for what it lacks. */
export async function judgeDossier(service: DossierModuleService, dossier: Kept): Promise<JudgedDossier> {
  const kept = await ofOne(service, dossier);
  const sheet = storedSheet(dossier);
  const conditions_met = codes(dossier.conditions_met);
  const assessment = assess(sheet, pointsOf(sheet, kept.scores), conditions_met);
  const files = (part: number): number => kept.files.filter((file) => file.part === part).length;
  const said = new Map<number, PartSaid>(
    kept.parts.map(({ part, state, note }) => [part, { state, note, files: files(part) }]),
  );
  const in_force = isInForce(dossier.criteria_version);
  const missing = missingPieces({
    group: dossier.group,
    parts: said,
    unscored: assessment.unscored.length,
    criteria_in_force: in_force,
    stopped: assessment.stopped_by.length > 0,
  });
  return { ...kept, sheet, conditions_met, assessment, missing, in_force };
}
