import type { SheetAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";
import { givenPoints, readPoints, runningSum, type RunningSum } from "./points";

/**
 * What a sheet comes to with what stands in the boxes `points.<code>` of some lines; other lines keep their points.
 * @param form null while nothing was typed
 * @param stopped whether a condition is met that stops every rank
 */
export function typedSum(
  sheet: Pick<SheetAnswer, "parts" | "ranks">,
  lines: readonly { code: string }[],
  form: FormData | null,
  stopped: boolean,
): RunningSum {
  const given = givenPoints(sheet);
  for (const { code } of form === null ? [] : lines) {
    const value = form?.get(`points.${code}`);
    const points = typeof value === "string" ? readPoints(value) : null;
    if (points === null) given.delete(code);
    else given.set(code, points);
  }
  return runningSum(sheet, given, stopped);
}
