import { Form, useNavigation } from "react-router";
import type { DossierAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import type { SheetAnswer } from "../../../../plugins/ocop/src/contract/score-sheet";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";
import { useLanguage } from "../../shared/language";
import { buttonLook } from "../../shared/ui/button";
import { TickField } from "../../shared/ui/choice-field";
import type { Refusal } from "./dossier.server";
import { keptName } from "./kept";
import type { RunningSum } from "../../shared/score-sheet/points";
import { SheetLines } from "../../shared/score-sheet/sheet-lines";
import { typedSum } from "../../shared/score-sheet/typed-sum";
import { useTypedSheet } from "../../shared/score-sheet/use-typed-sheet";
import { RestoredNote } from "../../shared/ui/restored-note";
import { scoresFormName } from "./sheet-choice";
import { formatPoints, inWords } from "../../shared/score-sheet/written";
import { Verdict } from "./verdict";

interface Props {
  dossier: DossierAnswer;
  part: SheetAnswer["parts"][number];
  /** Whether this is the last part, beside which the conditions stand. */
  last: boolean;
  words: ProducerDossiersTexts;
  sent: Refusal | null;
}

/** What the sheet comes to with what stands in the boxes at this moment. */
function sumOf({ dossier: { sheet, assessment }, part, last }: Props, form: FormData | null): RunningSum {
  const stopped = form !== null && last ? form.getAll("condition").length > 0 : assessment.stopped_by.length > 0;
  return typedSum(sheet, part.lines, form, stopped);
}

/** One part of the score sheet; the sum and the star follow what is typed, and are added up again when it is saved. */
export function ScoresForm(props: Props) {
  const { dossier, part, last, words, sent } = props;
  const language = useLanguage();
  const busy = useNavigation().state !== "idle";
  const { editable, sheet } = dossier;
  const kept = keptName(dossier.id, scoresFormName(sheet, part.code));
  const { form, typed, onInput, restored, drop } = useTypedSheet(kept);
  const sum = sumOf(props, typed);
  const conditions = sheet.conditions.map((condition) => ({
    value: condition.code,
    label: inWords(language, condition),
  }));
  return (
    <Form ref={form} method="post" noValidate onInput={onInput} className="mt-4">
      <input type="hidden" name="intent" value="scores" />
      <input type="hidden" name="part" value={part.code} />
      <h2 className="text-xl">
        {part.code}. {inWords(language, part)}
      </h2>
      <p className="text-ink-soft tabular-nums">
        {words.partTotal(formatPoints(language, sum.parts[part.code] ?? 0), part.max)}
      </p>
      <RestoredNote shown={restored} drop={drop} words={words} />
      <div className="mt-4 space-y-6">
        <SheetLines lines={part.lines} words={words} editable={editable} sent={sent} />
        {last && conditions.length > 0 && editable && (
          <div className="border-t border-line pt-4">
            <p className="mb-2 text-sm text-ink-soft">{words.conditionsIntro}</p>
            <TickField
              type="checkbox"
              name="condition"
              legend={words.conditions}
              options={conditions}
              chosen={sheet.conditions.filter(({ met }) => met).map(({ code }) => code)}
              fault={undefined}
            />
          </div>
        )}
      </div>
      <div className="sticky bottom-0 mt-6 border-t border-line bg-paper py-3">
        <div role="status">
          <Verdict total={sum.total} rank={sum.rank} unscored={sum.unscored} words={words} />
        </div>
        {editable && (
          <button type="submit" disabled={busy} className={`${buttonLook.primary} mt-3 w-full sm:w-auto`}>
            {last ? words.save : words.saveNext}
          </button>
        )}
      </div>
    </Form>
  );
}
