import { Form, useNavigation } from "react-router";
import type { OfficeDossierAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeDossiersTexts } from "../../shared/i18n/vi/office-dossiers";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import type { RefusedForm } from "../rating/act.server";
import { Fold } from "../../shared/ui/page-parts";

interface Props {
  dossier: OfficeDossierAnswer;
  words: OfficeDossiersTexts;
  sent: RefusedForm | null;
}

const wide = "w-full sm:w-auto";

function Receive({ words, sent, busy }: Props & { busy: boolean }) {
  return (
    <Form method="post" noValidate className="mt-3 space-y-3">
      <p className="text-ink-soft">{words.receiveIntro}</p>
      <input type="hidden" name="intent" value="receive" />
      <TextField
        name="receipt_number"
        label={words.receiptNumber}
        optional={words.optional}
        fault={sent?.fields.receipt_number}
        maxLength={200}
        defaultValue={sent?.typed.receipt_number ?? ""}
      />
      <button type="submit" disabled={busy} className={`${buttonLook.primary} ${wide}`}>
        {words.receive}
      </button>
    </Form>
  );
}

function Ask({ dossier, words, sent, busy }: Props & { busy: boolean }) {
  return (
    <Form method="post" noValidate className="space-y-3">
      <p className="text-ink-soft">{words.askIntro}</p>
      <input type="hidden" name="intent" value="ask" />
      <TextArea
        name="ask_text"
        label={words.askText}
        fault={sent?.fields.ask_text}
        maxLength={4000}
        defaultValue={sent?.typed.ask_text ?? ""}
      />
      <SelectField
        name="ask_part"
        label={words.askPart}
        empty={words.wholeDossier}
        options={dossier.parts.map(({ number, vi }) => ({ value: String(number), label: `${number}. ${vi}` }))}
        fault={sent?.fields.ask_part}
        defaultValue={sent?.typed.ask_part ?? ""}
      />
      <button type="submit" disabled={busy} className={`${buttonLook.secondary} ${wide}`}>
        {words.ask}
      </button>
    </Form>
  );
}

function Accept({ dossier, words, sent, busy }: Props & { busy: boolean }) {
  const faults = dossier.checks.filter(({ verdict }) => verdict === "fault").length;
  if (faults > 0) return <p className="font-medium text-lacquer-deep">{words.acceptFaults(faults)}</p>;
  return (
    <Form method="post" noValidate className="space-y-3">
      <p className="text-ink-soft">{words.acceptIntro}</p>
      <input type="hidden" name="intent" value="accept_form" />
      <TextField
        name="accept_reason"
        label={words.acceptReason}
        optional={words.optional}
        fault={sent?.fields.accept_reason}
        maxLength={1000}
        defaultValue={sent?.typed.accept_reason ?? ""}
      />
      <button type="submit" disabled={busy} className={`${buttonLook.primary} ${wide}`}>
        {words.accept}
      </button>
    </Form>
  );
}

/** What the office may do with a dossier now: receive it, ask its producer, accept its form. */
export function Deeds({ dossier, words, sent }: Props) {
  const busy = useNavigation().state !== "idle";
  const { deeds } = dossier;
  const of = (intent: string) => (sent?.intent === intent ? sent : null);
  if (!deeds.some((deed) => deed === "receive" || deed === "ask" || deed === "accept_form"))
    return <p className="mt-2">{words.nothingToDo}</p>;
  return (
    <>
      {deeds.includes("receive") && <Receive dossier={dossier} words={words} sent={of("receive")} busy={busy} />}
      {deeds.includes("ask") && (
        <Fold summary={words.ask} open={sent?.intent === "ask"}>
          <Ask dossier={dossier} words={words} sent={of("ask")} busy={busy} />
        </Fold>
      )}
      {deeds.includes("accept_form") && (
        <Fold summary={words.accept} open={sent?.intent === "accept_form"}>
          <Accept dossier={dossier} words={words} sent={of("accept_form")} busy={busy} />
        </Fold>
      )}
    </>
  );
}
