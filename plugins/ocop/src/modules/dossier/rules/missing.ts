import type { DossierPartState } from "../../../shared/dossier-vocabulary";
import { DOSSIER_PARTS, type DossierPartKind, maySkip } from "./parts";

/** Something that a dossier lacks, in words for people. What does not block may be handed in without. */
export type Missing = {
  code: "part" | "file" | "reason" | "evidence" | "scores" | "criteria" | "stopped";
  /** Number of the part; null for what concerns the self-assessment. */
  part: number | null;
  blocking: boolean;
  vi: string;
  en: string;
};

/** What is said of one part. */
export type PartSaid = { state: DossierPartState; note: string | null; files: number };

/** What the completeness of a dossier is judged by. */
export type DossierFacts = {
  group: string;
  /** By the part's number; what is absent is missing. */
  parts: ReadonlyMap<number, PartSaid>;
  /** Lines of the score sheet without points. */
  unscored: number;
  /** Whether the criteria it is assessed by are in force. */
  criteria_in_force: boolean;
  /** Whether a condition is met that stops every rank. */
  stopped: boolean;
};

const UNTOUCHED: PartSaid = { state: "missing", note: null, files: 0 };

function ofPart(kind: DossierPartKind, said: PartSaid, group: string): Missing[] {
  const { number: part, vi, en, mandatory, thing } = kind;
  const note = said.note !== null && said.note.trim() !== "";
  const found = (code: Missing["code"], blocking: boolean, words: { vi: string; en: string }): Missing[] => [
    { code, part, blocking, ...words },
  ];
  if (said.state === "not_applicable" && maySkip(kind, group)) {
    if (note || mandatory) return [];
    return found("reason", true, { vi: `${vi}: ghi vì sao không cần`, en: `${en}: say why it does not apply` });
  }
  if (said.state !== "present") {
    if (mandatory) return found("part", true, { vi: `Thiếu: ${vi}`, en: `Missing: ${en}` });
    return found("evidence", false, { vi: `Chưa có minh chứng: ${vi}`, en: `No evidence yet: ${en}` });
  }
  // Evidence may be told in a note, such as a story; a form may not.
  if (thing || said.files > 0 || (note && !mandatory)) return [];
  return found("file", true, { vi: `${vi}: chưa có tệp nào`, en: `${en}: there is no file yet` });
}

function ofAssessment({ unscored, criteria_in_force, stopped }: DossierFacts): Missing[] {
  const rest = { part: null };
  return [
    ...(unscored > 0
      ? [
          {
            ...rest,
            code: "scores" as const,
            blocking: true,
            vi: `Tự đánh giá: còn ${unscored} mục chưa chấm`,
            en: `Self-assessment: ${unscored} lines have no points yet`,
          },
        ]
      : []),
    ...(criteria_in_force
      ? []
      : [
          {
            ...rest,
            code: "criteria" as const,
            blocking: true,
            vi: "Bộ tiêu chí đã chọn không còn hiệu lực, hãy chọn bộ hiện hành",
            en: "The criteria chosen are no longer in force; choose those that are",
          },
        ]),
    ...(stopped
      ? [
          {
            ...rest,
            code: "stopped" as const,
            blocking: false,
            vi: "Có điều kiện loại: dù bao nhiêu điểm cũng không được xếp hạng",
            en: "A condition is met that stops every rank, whatever the points",
          },
        ]
      : []),
  ];
}

/** Everything that a dossier lacks, parts first, in the order of the forms. */
export function missingPieces(facts: DossierFacts): Missing[] {
  const parts = DOSSIER_PARTS.flatMap((kind) => ofPart(kind, facts.parts.get(kind.number) ?? UNTOUCHED, facts.group));
  return [...parts, ...ofAssessment(facts)];
}
