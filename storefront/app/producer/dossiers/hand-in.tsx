import { useRef } from "react";
import { Form, useNavigation } from "react-router";
import type { DossierAnswer } from "../../../../plugins/ocop/src/contract/dossier";
import type { ProducerDossiersTexts } from "../../shared/i18n/vi/producer-dossiers";
import { useKeptForm } from "../../shared/kept-form";
import { buttonLook } from "../../shared/ui/button";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import type { Refusal } from "./dossier.server";
import { keptName, REPLY } from "./kept";
import { useSavedMark } from "../../shared/saved-mark";
import { RestoredNote } from "../../shared/ui/restored-note";

interface Props {
  dossier: DossierAnswer;
  words: ProducerDossiersTexts;
  sent: Refusal | null;
}

function Submit({ words, busy }: { words: ProducerDossiersTexts; busy: boolean }) {
  return (
    <Form method="post" className="mt-4">
      <input type="hidden" name="intent" value="submit" />
      <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
        {words.submit}
      </button>
      <p className="mt-1 text-sm text-ink-soft">{words.submitHint}</p>
    </Form>
  );
}

function Reply({ dossier, words, sent, busy }: Props & { busy: boolean }) {
  const form = useRef<HTMLFormElement>(null);
  const { restored, onInput, drop } = useKeptForm(form, keptName(dossier.id, REPLY), useSavedMark());
  return (
    <Form ref={form} method="post" noValidate onInput={onInput} className="mt-4 space-y-3">
      <input type="hidden" name="intent" value="answer" />
      <RestoredNote shown={restored} drop={drop} words={words} />
      <TextArea
        name="text"
        label={words.answer}
        fault={sent?.fields.text}
        maxLength={4000}
        defaultValue={sent?.typed.text ?? ""}
      />
      <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
        {words.answerSubmit}
      </button>
    </Form>
  );
}

/** What the producer may do with a dossier now: hand it in, answer, or take it back. */
export function HandIn({ dossier, words, sent }: Props) {
  const { acts } = dossier;
  const busy = useNavigation().state !== "idle";
  return (
    <>
      {acts.includes("submit") && <Submit words={words} busy={busy} />}
      {acts.includes("answer") && (
        <Reply dossier={dossier} words={words} sent={sent?.intent === "answer" ? sent : null} busy={busy} />
      )}
      {acts.includes("withdraw") && (
        <details className="mt-4">
          <summary className="flex min-h-11 cursor-pointer items-center text-ink-soft">{words.withdraw}</summary>
          <Form method="post" noValidate className="mt-2 space-y-3">
            <p>{words.withdrawIntro}</p>
            <input type="hidden" name="intent" value="withdraw" />
            <TextField
              name="reason"
              label={words.withdrawReason}
              optional={words.optional}
              fault={undefined}
              maxLength={1000}
            />
            <button type="submit" disabled={busy} className={`${buttonLook.secondary} w-full sm:w-auto`}>
              {words.withdraw}
            </button>
          </Form>
        </details>
      )}
    </>
  );
}
