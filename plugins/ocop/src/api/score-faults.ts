import type { saveSheet } from "../workflows/rating";
import { ApiError, type FieldProblem } from "./errors";

type ScoreFault = Awaited<ReturnType<typeof saveSheet>>[number];

function problemOf({ fault, max }: ScoreFault): FieldProblem {
  if (fault === "above_max") return { vi: `Tối đa ${max} điểm.`, en: `At most ${max} points.` };
  if (fault === "not_points") return { vi: "Nhiều nhất hai số lẻ.", en: "At most two decimals." };
  return { vi: "Phiếu chấm không có mục này.", en: "The score sheet has no such line." };
}

/** @throws ApiError `invalid_body` naming each line of a score sheet that is at fault, when there are any */
export function refuseScores(faults: readonly ScoreFault[]): void {
  if (faults.length === 0) return;
  const fields = faults.map((fault) => [`scores.${fault.code}`, problemOf(fault)] as const);
  throw new ApiError("invalid_body", Object.fromEntries(fields));
}
