import type { SheetLineAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";
import { useLanguage } from "../language";
import { TextField } from "../ui/text-field";
import { formatPoints, inWords } from "./written";

/** Words of a line, as the portal of the reader says them. */
export interface LineWords {
  needs: (code: string) => string;
  option: (points: number, text: string) => string;
  points: (max: string) => string;
  why: string;
  optional: string;
  partTotal: (points: string, max: number) => string;
}

interface Props {
  line: SheetLineAnswer;
  words: LineWords;
  editable: boolean;
  /** What is said beside the line's own hints. */
  beside?: string | undefined;
  typed: Readonly<Record<string, string>>;
  fault: string | undefined;
}

function Said({ line, words, beside }: Pick<Props, "line" | "words" | "beside">) {
  const language = useLanguage();
  const { options, hint, needs } = line;
  return (
    <div className="space-y-1 text-sm text-ink-soft">
      {hint !== null && <p>{inWords(language, hint)}</p>}
      {needs !== null && <p>{words.needs(needs)}</p>}
      {options.length > 0 && (
        <ul className="list-disc pl-5">
          {options.map((option) => (
            <li key={option.points}>{words.option(option.points, inWords(language, option))}</li>
          ))}
        </ul>
      )}
      {beside !== undefined && <p>{beside}</p>}
    </div>
  );
}

/** One line of a score sheet: what it asks, its steps where they are on record, the points and why. */
export function LineField({ line, words, editable, beside, typed, fault }: Props) {
  const language = useLanguage();
  const { code, max, points, reason } = line;
  const written = points === null ? "" : formatPoints(language, points);
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="float-left mb-1 w-full font-semibold">
        {code}. {inWords(language, line)}
      </legend>
      <div className="clear-both space-y-2">
        <Said line={line} words={words} beside={beside} />
        {editable ? (
          <div className="grid gap-3 sm:grid-cols-[11rem_1fr]">
            <TextField
              name={`points.${code}`}
              label={words.points(formatPoints(language, max))}
              fault={fault}
              inputMode="decimal"
              autoComplete="off"
              maxLength={6}
              defaultValue={typed[`points.${code}`] ?? written}
            />
            <TextField
              name={`reason.${code}`}
              label={words.why}
              optional={words.optional}
              fault={undefined}
              maxLength={1000}
              defaultValue={typed[`reason.${code}`] ?? reason ?? ""}
            />
          </div>
        ) : (
          <p className="wrap-anywhere">
            <strong className="tabular-nums">{written === "" ? "–" : words.partTotal(written, max)}</strong>
            {reason !== null && ` · ${reason}`}
          </p>
        )}
      </div>
    </fieldset>
  );
}
