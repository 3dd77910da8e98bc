import type { DossierAnswer, DossierPartAnswer } from "../../contract/dossier";
import type { DossierAct } from "../../shared/dossier-vocabulary";
import type { Choice, FieldSpec } from "./resource";

const ACTS: Partial<Record<DossierAct, string>> = {
  ask: "Hỏi lại chủ thể",
  accept_form: "Chấp nhận hồ sơ hợp lệ",
};

/** What an operator may do with a dossier; the council's acts are not an operator's. */
export function dossierActs({ acts }: Pick<DossierAnswer, "acts">): Choice[] {
  return acts.flatMap((value) => {
    const label = ACTS[value];
    return label === undefined ? [] : [{ value, label }];
  });
}

/** What an act asks for. */
export function dossierFields(act: string, { parts }: Pick<DossierAnswer, "parts">): FieldSpec[] {
  if (act !== "ask") return [{ name: "reason", label: "Ghi chú", kind: "text" }];
  return [
    {
      name: "text",
      label: "Câu hỏi, điều cần bổ sung",
      kind: "long",
      required: true,
      hint: "Chủ thể đọc đúng những lời này và sửa được hồ sơ cho tới khi trả lời.",
    },
    {
      name: "part",
      label: "Về phần nào",
      kind: "whole-choice",
      choices: parts.map(({ number, vi }) => ({ value: String(number), label: `${number}. ${vi}` })),
    },
  ];
}

/** What a producer says of one part, in one line. */
export function partText({ state, note, files, thing }: DossierPartAnswer): string {
  const said = {
    missing: "Chưa có",
    not_applicable: "Không cần",
    present: thing ? "Đã nộp mẫu" : files.length === 0 ? "Có, ghi trong ghi chú" : `${files.length} tệp`,
  }[state];
  return note === null ? said : `${said} · ${note}`;
}

/** The star that the producer's own points would give. */
export function selfText({ total, rank, recognition, unscored }: DossierAnswer["assessment"]): string {
  const points = `${total.toLocaleString("vi-VN")} điểm`;
  if (unscored.length > 0) return `${points}, còn ${unscored.length} mục chưa chấm`;
  if (rank === null) return `${points}, không xếp hạng vì có điều kiện loại`;
  if (recognition === null) return `${points}, hạng ${rank} sao (không cấp giấy)`;
  return `${points}, ${recognition.stars} sao${recognition.potential_five ? ", tiềm năng 5 sao" : ""}`;
}
