import type { SheetAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";

const HUNDREDTHS = 100;
const WRITTEN = /^\d{1,3}([.,]\d{1,2})?$/;

/** Points as they are typed, with a comma or a point before at most two decimals; null for anything else. */
export function readPoints(text: string): number | null {
  const bare = text.trim();
  return WRITTEN.test(bare) ? Number(bare.replace(",", ".")) : null;
}

/** What the points of a sheet come to while they are typed; the server adds them up again. */
export interface RunningSum {
  total: number;
  /** Points of each part, by its code. */
  parts: Record<string, number>;
  unscored: number;
  /** Null while a condition is met that stops every rank. */
  rank: number | null;
}

/** Adds a sheet up. @param given points by a line's code @param stopped whether a condition is met that stops every rank */
export function runningSum(
  { parts, ranks }: Pick<SheetAnswer, "parts" | "ranks">,
  given: ReadonlyMap<string, number>,
  stopped: boolean,
): RunningSum {
  const sums = parts.map(({ code, lines }) => {
    const counted = lines.filter(({ needs }) => needs === null || (given.get(needs) ?? 0) > 0);
    const hundredths = counted.reduce((sum, line) => sum + Math.round((given.get(line.code) ?? 0) * HUNDREDTHS), 0);
    return [code, hundredths] as const;
  });
  const total = sums.reduce((sum, [, hundredths]) => sum + hundredths, 0) / HUNDREDTHS;
  return {
    total,
    parts: Object.fromEntries(sums.map(([code, hundredths]) => [code, hundredths / HUNDREDTHS])),
    unscored: parts.flatMap(({ lines }) => lines).filter(({ code }) => !given.has(code)).length,
    rank: stopped ? null : (ranks.find(({ from }) => total >= from)?.rank ?? null),
  };
}

/** The points that a sheet holds already, by a line's code. */
export function givenPoints({ parts }: Pick<SheetAnswer, "parts">): Map<string, number> {
  const lines = parts.flatMap((part) => part.lines);
  return new Map(lines.flatMap(({ code, points }) => (points === null ? [] : [[code, points] as const])));
}
