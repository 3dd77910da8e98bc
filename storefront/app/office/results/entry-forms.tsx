import { Form, useNavigation } from "react-router";
import type { EntryAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import type { RefusedForm } from "../rating/act.server";
import { Fold } from "../../shared/ui/page-parts";

interface Props {
  answer: EntryAnswer;
  words: OfficeResultsTexts;
  sent: RefusedForm | null;
}

const wide = "w-full sm:w-auto";

function Forward({ words, sent, busy }: Omit<Props, "answer"> & { busy: boolean }) {
  return (
    <Form method="post" noValidate className="space-y-3">
      <p className="text-ink-soft">{words.forwardIntro}</p>
      <input type="hidden" name="intent" value="forward" />
      <TextField
        name="letter_number"
        label={words.letterNumber}
        fault={sent?.fields.letter_number}
        maxLength={200}
        defaultValue={sent?.typed.letter_number ?? ""}
      />
      <TextArea
        name="note"
        label={words.note}
        optional={words.optional}
        rows={2}
        fault={sent?.fields.note}
        maxLength={4000}
        defaultValue={sent?.typed.note ?? ""}
      />
      <button type="submit" disabled={busy} className={`${buttonLook.primary} ${wide}`}>
        {words.forward}
      </button>
    </Form>
  );
}

function Appeal({ words, sent, busy }: Omit<Props, "answer"> & { busy: boolean }) {
  return (
    <Form method="post" noValidate className="space-y-3">
      <p className="text-ink-soft">{words.appealIntro}</p>
      <input type="hidden" name="intent" value="appeal" />
      <TextField
        type="date"
        name="received_on"
        label={words.receivedOn}
        fault={sent?.fields.received_on}
        defaultValue={sent?.typed.received_on ?? ""}
      />
      <TextArea
        name="text"
        label={words.appealText}
        fault={sent?.fields.text}
        maxLength={4000}
        defaultValue={sent?.typed.text ?? ""}
      />
      <button type="submit" disabled={busy} className={`${buttonLook.secondary} ${wide}`}>
        {words.appeal}
      </button>
    </Form>
  );
}

/** Says of another member that there is a conflict of interest, or that there is none after all. */
function Judge({ answer, words, sent, busy, act }: Props & { busy: boolean; act: "recuse" | "readmit" }) {
  const seats = answer.sheets.filter(({ status }) => (status === "recused") === (act === "readmit"));
  if (answer.round.status !== "scoring" || seats.length === 0) return null;
  const [seat, why] = [`seat.${act}`, `reason.${act}`];
  return (
    <Fold summary={words[act]} open={sent !== null}>
      <Form method="post" noValidate className="space-y-3">
        <p className="text-ink-soft">{words.judgeIntro[act]}</p>
        <input type="hidden" name="intent" value={act} />
        <SelectField
          name={seat}
          label={words.member}
          empty=""
          options={seats.map(({ seat_id, post }) => ({ value: seat_id, label: post }))}
          fault={sent?.fields[seat]}
          defaultValue={sent?.typed[seat] ?? ""}
        />
        <TextArea
          name={why}
          label={words.actReason}
          rows={2}
          fault={sent?.fields[why] ?? sent?.fields.reason}
          maxLength={4000}
          defaultValue={sent?.typed[why] ?? ""}
        />
        <button type="submit" disabled={busy} className={`${buttonLook.secondary} ${wide}`}>
          {words[act]}
        </button>
      </Form>
    </Fold>
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
          <Forward words={words} sent={of("forward")} busy={busy} />
        </Fold>
      )}
      {decided && entry.appeal === null && (
        <Fold summary={words.appeal} open={of("appeal") !== null}>
          <Appeal words={words} sent={of("appeal")} busy={busy} />
        </Fold>
      )}
      {(["recuse", "readmit"] as const).map((act) => (
        <Judge key={act} answer={answer} words={words} sent={of(act)} busy={busy} act={act} />
      ))}
      {removable && entry.status === "waiting" && (
        <Form method="post" className="mt-3">
          <p className="text-sm text-ink-soft">{words.removeIntro}</p>
          <input type="hidden" name="intent" value="remove" />
          <button type="submit" disabled={busy} className={`${buttonLook.secondary} mt-2 ${wide}`}>
            {words.remove}
          </button>
        </Form>
      )}
    </>
  );
}
