import type { SheetLineAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";
import { LineField, type LineWords } from "./line-field";

interface Props {
  lines: readonly SheetLineAnswer[];
  words: LineWords;
  editable: boolean;
  /** The form that was refused, null without one. */
  sent: { fields: Readonly<Record<string, string>>; typed: Readonly<Record<string, string>> } | null;
  /** What is said beside the hints of a line, by its code. */
  beside?: (code: string) => string | undefined;
}

/** Lines of one part of a score sheet, each section under its heading. */
export function SheetLines({ lines, words, editable, sent, beside }: Props) {
  return lines.map((line, index) => (
    <div key={line.code}>
      {line.section !== null && line.section !== lines[index - 1]?.section && (
        <h3 className="mb-2 text-lg font-semibold text-ink-soft">{line.section}</h3>
      )}
      <LineField
        line={line}
        words={words}
        editable={editable}
        beside={beside?.(line.code)}
        typed={sent?.typed ?? {}}
        fault={sent?.fields[`points.${line.code}`]}
      />
    </div>
  ));
}
