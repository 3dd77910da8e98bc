import { useState } from "react";
import { Form, useNavigation } from "react-router";
import type { CouncilSheetAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeSheetsTexts } from "../../shared/i18n/vi/office-sheets";
import { readPoints } from "../../shared/score-sheet/points";
import { typedSum } from "../../shared/score-sheet/typed-sum";
import { useTypedSheet } from "../../shared/score-sheet/use-typed-sheet";
import { Alert } from "../../shared/ui/form-page";
import { RestoredNote } from "../../shared/ui/restored-note";
import { SubmitButton } from "../../shared/ui/submit-button";
import { TextArea } from "../../shared/ui/text-area";
import type { RefusedForm } from "../rating/act.server";
import { ConditionsPart } from "./conditions-part";
import { keptSheet } from "./sheet-path";
import { SheetPart } from "./sheet-part";
import { Verdict } from "./verdict";

interface Props {
  council: CouncilSheetAnswer;
  words: OfficeSheetsTexts;
  /** Whether five stars can be given here. */
  central: boolean;
  sent: RefusedForm | null;
}

/** Code of the section that is open when the page comes: the first with a fault, else the first that is not done. */
function firstOpen({ sheet, editable }: CouncilSheetAnswer, sent: RefusedForm | null): string | null {
  const faulty = sheet.parts.find(({ lines }) =>
    lines.some(({ code }) => sent?.fields[`points.${code}`] !== undefined),
  );
  const unfinished = sheet.parts.find(({ lines }) => lines.some(({ points }) => points === null));
  return (faulty ?? (editable ? unfinished : undefined) ?? sheet.parts[0])?.code ?? null;
}

/** Lines of a part without points: what is typed counts before what is kept. */
function openLines(part: CouncilSheetAnswer["sheet"]["parts"][number], typed: FormData | null): number {
  return part.lines.filter(({ code, points }) => {
    const value = typed?.get(`points.${code}`);
    return typeof value === "string" ? readPoints(value) === null : points === null;
  }).length;
}

/** Faults by line, each a link to its box, which opens the section around it. */
function Faults({ council, sent, words }: Pick<Props, "council" | "sent" | "words">) {
  const lines = council.sheet.parts.flatMap((part) => part.lines);
  const faults = lines.flatMap(({ code }) => {
    const fault = sent?.fields[`points.${code}`];
    return fault === undefined ? [] : [{ code, fault }];
  });
  if (faults.length === 0) return null;
  return (
    <Alert>
      {words.mend}{" "}
      {faults.map(({ code, fault }) => (
        <a
          key={code}
          href={`#points.${code}`}
          className="mr-4 inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {code}: {fault}
        </a>
      ))}
    </Alert>
  );
}

/** A member's sheet: one section at a time, sum and star in sight, saved as a draft or handed in. */
export function SheetForm({ council, words, central, sent }: Props) {
  const busy = useNavigation().state !== "idle";
  const { sheet, editable, entry_id, seat, comment } = council;
  const { form, typed, onInput, restored, drop } = useTypedSheet(keptSheet(entry_id, seat.id));
  // Chosen once for what was sent: saving a draft folds nothing away that somebody works on.
  const [opened, setOpened] = useState({ sent, code: firstOpen(council, sent) });
  if (opened.sent !== sent) setOpened({ sent, code: firstOpen(council, sent) });
  const met = typed?.getAll("condition").length ?? sheet.conditions.filter((condition) => condition.met).length;
  const lines = sheet.parts.flatMap((part) => part.lines);
  const sum = typedSum(sheet, lines, editable ? typed : null, met > 0);
  return (
    <Form ref={form} method="post" noValidate onInput={onInput} className="mt-4">
      <Faults council={council} sent={sent} words={words} />
      <RestoredNote shown={restored} drop={drop} words={words} />
      <div role="group" aria-label={words.sections} className="mt-3 space-y-3">
        {sheet.parts.map((part) => (
          <SheetPart
            key={part.code}
            council={council}
            part={part}
            words={words}
            sum={sum}
            open={openLines(part, editable ? typed : null)}
            opened={opened.code === part.code}
            sent={sent}
          />
        ))}
        {sheet.conditions.length > 0 && (
          <ConditionsPart council={council} words={words} met={met} opened={false} sent={sent} />
        )}
      </div>
      <div className="mt-4">
        {editable ? (
          <TextArea
            name="comment"
            label={words.comment}
            optional={words.optional}
            rows={3}
            fault={sent?.fields.comment}
            maxLength={4000}
            defaultValue={sent?.typed.comment ?? comment ?? ""}
          />
        ) : (
          comment !== null && <p className="whitespace-pre-wrap wrap-anywhere">{comment}</p>
        )}
      </div>
      <div className="sticky bottom-0 mt-5 border-t border-line bg-paper py-3">
        <div role="status">
          <Verdict sum={sum} central={central} words={words} />
        </div>
        {editable && (
          <div className="mt-2 flex flex-wrap gap-2">
            <SubmitButton value="save" look="secondary" busy={busy}>
              {words.saveDraft}
            </SubmitButton>
            <SubmitButton value="submit" look="primary" busy={busy}>
              {words.saveSubmit}
            </SubmitButton>
          </div>
        )}
      </div>
    </Form>
  );
}
