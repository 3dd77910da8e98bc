import type { CouncilSheetAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeSheetsTexts } from "../../shared/i18n/vi/office-sheets";
import { useLanguage } from "../../shared/language";
import { inWords } from "../../shared/score-sheet/written";
import { TickField } from "../../shared/ui/choice-field";
import type { RefusedForm } from "../rating/act.server";
import { sectionLook, SECTIONS, summaryLook } from "./sheet-part";

interface Props {
  council: CouncilSheetAnswer;
  words: OfficeSheetsTexts;
  /** How many are ticked at this moment. */
  met: number;
  opened: boolean;
  sent: RefusedForm | null;
}

/** Codes that were ticked when a form was refused, else those that are kept. */
function chosen({ sheet }: CouncilSheetAnswer, sent: RefusedForm | null): string[] {
  const typed = sent?.typed.condition;
  if (typed !== undefined) return typed.split(" ");
  return sheet.conditions.filter((condition) => condition.met).map(({ code }) => code);
}

/** Conditions that stop every rank, whatever the points. */
export function ConditionsPart({ council, words, met, opened, sent }: Props) {
  const language = useLanguage();
  const { conditions } = council.sheet;
  return (
    <details name={SECTIONS} open={opened} className={sectionLook}>
      <summary className={summaryLook}>
        <span className="font-semibold">{words.conditions}</span>
        <span className={`text-sm ${met > 0 ? "font-semibold text-lacquer-deep" : "text-ink-soft"}`}>
          {met > 0 ? words.conditionsMet(met) : words.noConditions}
        </span>
      </summary>
      <div className="space-y-3 pb-5">
        <p className="text-sm text-ink-soft">{words.conditionsIntro}</p>
        {council.editable ? (
          <TickField
            type="checkbox"
            name="condition"
            legend={words.conditions}
            options={conditions.map((condition) => ({ value: condition.code, label: inWords(language, condition) }))}
            chosen={chosen(council, sent)}
            fault={undefined}
          />
        ) : (
          <ul className="list-disc pl-5">
            {conditions
              .filter((condition) => condition.met)
              .map((condition) => (
                <li key={condition.code}>{inWords(language, condition)}</li>
              ))}
          </ul>
        )}
      </div>
    </details>
  );
}
