import { useRef } from "react";
import { Form, useNavigation } from "react-router";
import type { DossierPartAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";
import { useKeptForm } from "../../shared/kept-form";
import { TickField } from "../../shared/ui/choice-field";
import { TextArea } from "../../shared/ui/text-area";
import { keptName } from "./kept";
import { useSavedMark } from "../../shared/saved-mark";
import { RestoredNote } from "../../shared/ui/restored-note";
import { SubmitButton } from "../../shared/ui/submit-button";

interface Props {
  id: string;
  part: DossierPartAnswer;
  words: ProducerDossiersTexts;
  /** What was sent and refused. */
  typed: Readonly<Record<string, string>>;
}

/** Whether a part is there, and a note. */
export function PartForm({ id, part, words, typed }: Props) {
  const busy = useNavigation().state !== "idle";
  const form = useRef<HTMLFormElement>(null);
  const { restored, onInput, drop } = useKeptForm(form, keptName(id, `phan-${part.number}`), useSavedMark());
  const states = (["present", "missing", "not_applicable"] as const).filter(
    (state) => state !== "not_applicable" || part.may_skip,
  );
  return (
    <Form ref={form} method="post" noValidate onInput={onInput} className="mt-5 space-y-5">
      <input type="hidden" name="intent" value="save" />
      <RestoredNote shown={restored} drop={drop} words={words} />
      <TickField
        type="radio"
        name="state"
        legend={words.state}
        options={states.map((value) => ({ value, label: words.states[value] }))}
        chosen={[typed.state ?? part.state]}
        fault={undefined}
      />
      <TextArea
        name="note"
        label={words.note}
        optional={words.optional}
        hint={words.noteHint}
        fault={undefined}
        maxLength={4000}
        defaultValue={typed.note ?? part.note ?? ""}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="then" value="next" look="primary" busy={busy}>
          {words.saveNext}
        </SubmitButton>
        <SubmitButton name="then" value="stay" look="secondary" busy={busy}>
          {words.save}
        </SubmitButton>
      </div>
    </Form>
  );
}
