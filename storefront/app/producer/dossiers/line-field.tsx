import type { SheetLineAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";
import { useLanguage } from "../../shared/language";
import { TextField } from "../../shared/ui/text-field";
import { formatPoints, inWords } from "../../shared/score-sheet/written";

interface Props {
  line: SheetLineAnswer;
  words: ProducerDossiersTexts;
  editable: boolean;
  typed: Readonly<Record<string, string>>;
  fault: string | undefined;
}

/** One line of a score sheet: what it asks, its steps where they are on record, the points and why. */
export function LineField({ line, words, editable, typed, fault }: Props) {
  const language = useLanguage();
  const { code, max, options, hint, needs, points, reason } = line;
  const written = points === null ? "" : formatPoints(language, points);
  return (
    <fieldset className="border-t border-line pt-4">
      <legend className="float-left mb-1 w-full font-semibold">
        {code}. {inWords(language, line)}
      </legend>
      <div className="clear-both space-y-2">
        {hint !== null && <p className="text-sm text-ink-soft">{inWords(language, hint)}</p>}
        {needs !== null && <p className="text-sm text-ink-soft">{words.needs(needs)}</p>}
        {options.length > 0 && (
          <ul className="list-disc pl-5 text-sm text-ink-soft">
            {options.map((option) => (
              <li key={option.points}>{words.option(option.points, inWords(language, option))}</li>
            ))}
          </ul>
        )}
        {editable ? (
          <div className="grid gap-3 sm:grid-cols-[10rem_1fr]">
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
          <p>
            <strong className="tabular-nums">{written === "" ? "–" : words.partTotal(written, max)}</strong>
            {reason !== null && ` · ${reason}`}
          </p>
        )}
      </div>
    </fieldset>
  );
}
