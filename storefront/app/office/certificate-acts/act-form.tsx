import type { OfficeCertificateAnswer } from "../../../../plugins/ocop/src/contract/office-certificate";
import type { OfficeCertificateActsTexts } from "../../shared/i18n/vi/office-certificate-acts";
import { TickField } from "../../shared/ui/choice-field";
import { SubmitButton } from "../../shared/ui/submit-button";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import { shownAgain } from "../rating/act-form";
import { ActReview } from "../rating/act-review";
import type { RefusedForm } from "../rating/act.server";
import { Fact } from "../../shared/ui/page-parts";

interface Props {
  certificate: OfficeCertificateAnswer;
  words: OfficeCertificateActsTexts;
  sent: RefusedForm | null;
  busy: boolean;
}

/** What is done to a certificate, by which decision and why. */
export function ActFields({ certificate, words, sent, busy }: Props) {
  return (
    <div className="space-y-5">
      <TickField
        type="radio"
        name="act"
        legend={words.act}
        options={certificate.acts.map((act) => ({ value: act, label: words.acts[act], hint: words.hints[act] }))}
        chosen={[sent?.typed.act ?? ""]}
        fault={sent?.fields.act}
      />
      <TextField
        {...shownAgain(sent, "decision_number")}
        label={words.decisionNumber}
        hint={words.decisionNumberHint}
        maxLength={200}
      />
      <TextArea {...shownAgain(sent, "reason")} label={words.reason} hint={words.reasonHint} maxLength={4000} />
      <SubmitButton value="review" look="primary" busy={busy} alone>
        {words.review}
      </SubmitButton>
    </div>
  );
}

/** The act once more, before it is done. */
export function CertificateReview({ certificate, words, sent, busy }: Props & { sent: RefusedForm }) {
  const { act = "", decision_number = "", reason = "" } = sent.typed;
  const chosen = certificate.acts.find((one) => one === act);
  const name = chosen === undefined ? words.confirmTitle : words.acts[chosen];
  return (
    <ActReview typed={sent.typed} act="act" confirm={name} change={words.change} busy={busy}>
      <h2 className="text-xl">{words.confirmTitle}</h2>
      <p className="mt-2 font-medium">{words.confirmIntro}</p>
      <dl className="mt-3">
        <Fact name={words.act}>
          <strong>{chosen === undefined ? act : words.acts[chosen]}</strong>
        </Fact>
        <Fact name={words.decisionNumber}>{decision_number}</Fact>
        <Fact name={words.reason}>{reason}</Fact>
      </dl>
    </ActReview>
  );
}
