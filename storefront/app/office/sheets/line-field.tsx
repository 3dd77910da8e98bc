import type { SheetLineAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import type { OfficeSheetsTexts } from "../../shared/i18n/vi/office-sheets";
import { useLanguage } from "../../shared/language";
import { formatPoints, inWords } from "../../shared/score-sheet/written";
import { TextField } from "../../shared/ui/text-field";

interface Props {
  line: SheetLineAnswer;
  words: OfficeSheetsTexts;
  editable: boolean;
  /** What the producer gives itself here; undefined where it did not. */
  own: number | undefined;
  typed: Readonly<Record<string, string>>;
  fault: string | undefined;
}

function Said({ line, words, own }: Pick<Props, "line" | "words" | "own">) {
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
      {own !== undefined && <p>{words.ownPoints(formatPoints(language, own))}</p>}
    </div>
  );
}

/** One line of a member's sheet: what it asks, its steps, the points and why. */
export function LineField({ line, words, editable, own, typed, fault }: Props) {
  const language = useLanguage();
  const { code, max, points, reason } = line;
  const written = points === null ? "" : formatPoints(language, points);
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="float-left mb-1 w-full font-semibold">
        {code}. {inWords(language, line)}
      </legend>
      <div className="clear-both space-y-2">
        <Said line={line} words={words} own={own} />
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
