import { rankOf, recognitionOf, type Rank, type Recognition } from "./rank";
import { type Sheet, sheetLines } from "./sheet";

/** Points by a line's code, with at most two decimals: means over judges have some. */
export type Points = Readonly<Record<string, number>>;

export type ScoreFault = { code: string; fault: "unknown_line" | "not_points" | "above_max"; max: number | null };

/** A sheet with its points added up. Points are on the scale of 100. */
export type Assessment = {
  total: number;
  parts: { code: string; points: number; max: number }[];
  /** Codes of lines that nobody has given points yet. */
  unscored: string[];
  /** Codes of lines whose points do not count, because what they depend on has none. */
  not_counted: string[];
  /** Codes of the conditions that stop a rank, whatever the points. */
  stopped_by: string[];
  /** Null when a condition stops it. */
  rank: Rank | null;
  /** What a province could recognise; null below three stars, and when a condition stops it. */
  recognition: Recognition | null;
};

const HUNDREDTHS = 100;
const inHundredths = (points: number): number => Math.round(points * HUNDREDTHS);

/** Whether a number can be points: from zero, with at most two decimals. */
function isPoints(points: number): boolean {
  return points >= 0 && Math.abs(points * HUNDREDTHS - inHundredths(points)) < 1e-6;
}

/** Points of a sheet as they are stored, in hundredths; lines that the sheet does not have (any more) are left out. */
export function pointsOf(
  sheet: Sheet,
  stored: readonly { line: string; hundredths: number | null }[],
): Record<string, number> {
  const known = new Set(sheetLines(sheet).map(({ code }) => code));
  return Object.fromEntries(
    stored.flatMap(({ line, hundredths }) =>
      hundredths === null || !known.has(line) ? [] : [[line, hundredths / HUNDREDTHS]],
    ),
  );
}

/** Everything in `given` that cannot be: unknown lines, fractions finer than a hundredth, more than a line's maximum. */
export function scoreFaults(sheet: Sheet, given: Points): ScoreFault[] {
  const maxima = new Map(sheetLines(sheet).map(({ code, max }) => [code, max]));
  return Object.entries(given).flatMap(([code, points]): ScoreFault[] => {
    const max = maxima.get(code);
    if (max === undefined) return [{ code, fault: "unknown_line", max: null }];
    if (!isPoints(points)) return [{ code, fault: "not_points", max }];
    return points > max ? [{ code, fault: "above_max", max }] : [];
  });
}

/** Codes that give nothing while the line that they depend on has no points ("only if" criteria). */
function notCounted(sheet: Sheet, given: Points): Set<string> {
  const governed = sheet.knock_outs.flatMap(({ governs }) =>
    governs !== undefined && (given[governs.needs] ?? 0) === 0 ? governs.criteria : [],
  );
  return new Set(governed.filter((code) => (given[code] ?? 0) > 0));
}

/**
 * Adds a sheet up. `met` names the conditions of the sheet that hold for the product (all its raw material is imported, a
 * certificate is missing, …): each of them stops a rank whatever the points (scoring sheets of 781/QĐ-TTg).
 * Points that {@link scoreFaults} finds fault with must not come here.
 * @throws RangeError for points above a line's maximum or for no points at all
 */
export function assess(sheet: Sheet, given: Points, met: readonly string[]): Assessment {
  const [fault] = scoreFaults(sheet, given);
  if (fault !== undefined) throw new RangeError(`${fault.fault}: ${fault.code}`);
  const empty = notCounted(sheet, given);
  const counted = (code: string): number => (empty.has(code) ? 0 : inHundredths(given[code] ?? 0));
  const sums = sheet.parts.map(({ code, max, lines }) => ({
    code,
    max,
    hundredths: lines.reduce((sum, line) => sum + counted(line.code), 0),
  }));
  const total = sums.reduce((sum, { hundredths }) => sum + hundredths, 0) / HUNDREDTHS;
  const stopped_by = sheet.knock_outs
    .filter(({ code, effect }) => effect !== "scored_only_if" && met.includes(code))
    .map(({ code }) => code);
  const stopped = stopped_by.length > 0;
  return {
    total,
    parts: sums.map(({ code, max, hundredths }) => ({ code, max, points: hundredths / HUNDREDTHS })),
    unscored: sheetLines(sheet)
      .map(({ code }) => code)
      .filter((code) => given[code] === undefined),
    not_counted: [...empty],
    stopped_by,
    rank: stopped ? null : rankOf(total),
    recognition: stopped ? null : recognitionOf(total, "province"),
  };
}
