import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";
import { useLanguage } from "../../shared/language";
import { formatPoints } from "../../shared/score-sheet/written";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import { shownAgain } from "../rating/act-form";
import type { RefusedForm } from "../rating/act.server";
import { Fold } from "../../shared/ui/page-parts";
import { SubmitButton } from "../../shared/ui/submit-button";
import { numberName } from "./certificate-numbers";
import { outcomeWords } from "./outcome-words";

interface Props {
  recognised: RoundAnswer["entries"];
  words: OfficeResultsTexts;
  sent: RefusedForm | null;
  busy: boolean;
}

/** The fields of a decision: number and days, and a certificate number for each product that is recognised. */
export function DecisionFields({ recognised, words, sent, busy }: Props) {
  const language = useLanguage();
  const field = (name: string, label: string, stored = "") => ({
    ...shownAgain(sent, name, stored),
    label,
  });
  return (
    <div className="space-y-5">
      <TextField
        {...field("decision_number", words.decisionNumber)}
        hint={words.decisionNumberHint}
        autoComplete="off"
        maxLength={200}
      />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...field("decision_date", words.decisionDate)} type="date" />
        <TextField
          {...field("issued_on", words.issuedOn)}
          type="date"
          optional={words.optional}
          hint={words.issuedOnHint}
        />
      </div>
      <TextArea {...field("reason", words.reason)} optional={words.optional} rows={2} maxLength={4000} />
      {recognised.length > 1 && (
        <Fold summary={words.fillTitle} open={sent?.intent === "fill"}>
          <div className="grid gap-3 sm:grid-cols-[2fr_1fr]">
            <TextField {...field("pattern", words.pattern)} hint={words.patternHint} maxLength={100} />
            <TextField {...field("first", words.first, "1")} inputMode="numeric" maxLength={6} />
          </div>
          <SubmitButton value="fill" look="secondary" busy={busy} alone>
            {words.fill}
          </SubmitButton>
        </Fold>
      )}
      {recognised.map(({ id, product_name, producer, result }) => (
        <div key={id} className="border-t border-line pt-4">
          <p className="font-semibold wrap-anywhere">{product_name}</p>
          <p className="mb-2 text-sm text-ink-soft wrap-anywhere">
            {producer.name}
            {result !== null &&
              ` · ${words.meanOf(formatPoints(language, result.mean))} · ${outcomeWords(result, words)}`}
          </p>
          <TextField {...field(numberName(id), words.numberFor(product_name))} autoComplete="off" maxLength={200} />
        </div>
      ))}
    </div>
  );
}
