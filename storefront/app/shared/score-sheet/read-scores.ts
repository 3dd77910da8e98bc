import { formText } from "../session/form-text";
import { readPoints } from "./points";

interface Line {
  code: string;
  max: number;
}

/** What is said of points that cannot be. */
interface ScoreFaults {
  points: string;
  max: (max: string) => string;
}

export interface ReadScores {
  scores: { code: string; points: number | null; reason: string | null }[];
  /** By the name of the box. */
  fields: Record<string, string>;
  typed: Record<string, string>;
}

/** The points of some lines as they were typed, and what of them cannot be. An empty box takes points back. */
export function readScores(
  form: FormData,
  lines: readonly Line[],
  { faults }: { faults: ScoreFaults },
  write: (points: number) => string,
): ReadScores {
  const read: ReadScores = { scores: [], fields: {}, typed: {} };
  for (const { code, max } of lines) {
    const [name, why] = [`points.${code}`, `reason.${code}`];
    const [text, reason] = [formText(form, name), formText(form, why)];
    const points = readPoints(text);
    read.typed[name] = text;
    read.typed[why] = reason;
    if (text !== "" && points === null) read.fields[name] = faults.points;
    else if (points !== null && points > max) read.fields[name] = faults.max(write(max));
    read.scores.push({ code, points, reason: reason || null });
  }
  return read;
}
