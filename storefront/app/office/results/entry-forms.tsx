import { Form, useNavigation } from "react-router";
import type { EntryAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { Fold } from "../../shared/ui/page-parts";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import { ActForm, ReasonedAct, shownAgain } from "../rating/act-form";
import type { RefusedForm } from "../rating/act.server";

interface Props {
  answer: EntryAnswer;
  words: OfficeResultsTexts;
  sent: RefusedForm | null;
}

function Forward({ words, sent }: Omit<Props, "answer">) {
  return (
    <ActForm act="forward" intro={words.forwardIntro} look="primary" submit={words.forward}>
      <TextField {...shownAgain(sent, "letter_number")} label={words.letterNumber} maxLength={200} />
      <TextArea {...shownAgain(sent, "note")} label={words.note} optional={words.optional} rows={2} maxLength={4000} />
    </ActForm>
  );
}

function Appeal({ words, sent }: Omit<Props, "answer">) {
  return (
    <ActForm act="appeal" intro={words.appealIntro} look="secondary" submit={words.appeal}>
      <TextField {...shownAgain(sent, "received_on")} type="date" label={words.receivedOn} />
      <TextArea {...shownAgain(sent, "text")} label={words.appealText} maxLength={4000} />
    </ActForm>
  );
}

/** Says of another member that there is a conflict of interest, or that there is none after all. */
function Judge({ answer, words, sent, act }: Props & { act: "recuse" | "readmit" }) {
  const seats = answer.sheets.filter(({ status }) => (status === "recused") === (act === "readmit"));
  if (answer.round.status !== "scoring" || seats.length === 0) return null;
  return (
    <ReasonedAct act={act} sent={sent} name={words[act]} intro={words.judgeIntro[act]} reason={words.actReason}>
      <SelectField
        {...shownAgain(sent, `seat.${act}`)}
        label={words.member}
        empty=""
        options={seats.map(({ seat_id, post }) => ({ value: seat_id, label: post }))}
      />
    </ReasonedAct>
  );
}

/** What a registrar may do with one dossier of a round: take it out, send it up, enter an appeal against its result. */
export function EntryForms({ answer, words, sent }: Props) {
  const busy = useNavigation().state !== "idle";
  const { round, entry } = answer;
  const of = (intent: string) => (sent?.intent === intent ? sent : null);
  const decided = round.status === "decided";
  const removable = round.status === "draft" || round.status === "open";
  // At the centre there is no level above.
  const forwardable =
    decided &&
    round.level !== "central" &&
    (entry.certificate?.potential_five === true || entry.status === "proposed") &&
    (entry.forwarded === null || entry.forwarded.status === "recalled");
  return (
    <>
      {forwardable && (
        <Fold summary={words.forward} open>
          <Forward words={words} sent={of("forward")} />
        </Fold>
      )}
      {decided && entry.appeal === null && (
        <Fold summary={words.appeal} open={of("appeal") !== null}>
          <Appeal words={words} sent={of("appeal")} />
        </Fold>
      )}
      {(["recuse", "readmit"] as const).map((act) => (
        <Judge key={act} answer={answer} words={words} sent={of(act)} act={act} />
      ))}
      {removable && entry.status === "waiting" && (
        <Form method="post" className="mt-3">
          <p className="text-sm text-ink-soft">{words.removeIntro}</p>
          <input type="hidden" name="intent" value="remove" />
          <button type="submit" disabled={busy} className={`${buttonLook.secondary} mt-2 w-full sm:w-auto`}>
            {words.remove}
          </button>
        </Form>
      )}
    </>
  );
}
