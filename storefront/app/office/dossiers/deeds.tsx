import type { OfficeDossierAnswer } from "../../../../plugins/ocop/src/contract/office-dossier";
import type { OfficeDossiersTexts } from "../../shared/i18n/vi/office-dossiers";
import { SelectField } from "../../shared/ui/choice-field";
import { Fold } from "../../shared/ui/page-parts";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import { ActForm, shownAgain } from "../rating/act-form";
import type { RefusedForm } from "../rating/act.server";

interface Props {
  dossier: OfficeDossierAnswer;
  words: OfficeDossiersTexts;
  sent: RefusedForm | null;
}

function Receive({ words, sent }: Omit<Props, "dossier">) {
  return (
    <div className="mt-3">
      <ActForm act="receive" intro={words.receiveIntro} look="primary" submit={words.receive}>
        <TextField
          {...shownAgain(sent, "receipt_number")}
          label={words.receiptNumber}
          optional={words.optional}
          maxLength={200}
        />
      </ActForm>
    </div>
  );
}

function Ask({ dossier, words, sent }: Props) {
  return (
    <ActForm act="ask" intro={words.askIntro} look="secondary" submit={words.ask}>
      <TextArea {...shownAgain(sent, "ask_text")} label={words.askText} maxLength={4000} />
      <SelectField
        {...shownAgain(sent, "ask_part")}
        label={words.askPart}
        empty={words.wholeDossier}
        options={dossier.parts.map(({ number, vi }) => ({ value: String(number), label: `${number}. ${vi}` }))}
      />
    </ActForm>
  );
}

function Accept({ dossier, words, sent }: Props) {
  const faults = dossier.checks.filter(({ verdict }) => verdict === "fault").length;
  if (faults > 0) return <p className="font-medium text-lacquer-deep">{words.acceptFaults(faults)}</p>;
  return (
    <ActForm act="accept_form" intro={words.acceptIntro} look="primary" submit={words.accept}>
      <TextField
        {...shownAgain(sent, "accept_reason")}
        label={words.acceptReason}
        optional={words.optional}
        maxLength={1000}
      />
    </ActForm>
  );
}

/** What the office may do with a dossier now: receive it, ask its producer, accept its form. */
export function Deeds({ dossier, words, sent }: Props) {
  const { deeds } = dossier;
  const of = (intent: string) => (sent?.intent === intent ? sent : null);
  if (!deeds.some((deed) => deed === "receive" || deed === "ask" || deed === "accept_form"))
    return <p className="mt-2">{words.nothingToDo}</p>;
  return (
    <>
      {deeds.includes("receive") && <Receive words={words} sent={of("receive")} />}
      {deeds.includes("ask") && (
        <Fold summary={words.ask} open={sent?.intent === "ask"}>
          <Ask dossier={dossier} words={words} sent={of("ask")} />
        </Fold>
      )}
      {deeds.includes("accept_form") && (
        <Fold summary={words.accept} open={sent?.intent === "accept_form"}>
          <Accept dossier={dossier} words={words} sent={of("accept_form")} />
        </Fold>
      )}
    </>
  );
}
