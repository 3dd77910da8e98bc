import type { LetterRecipientsAnswer } from "../../../../plugins/ocop/src/contract/office-letter";
import { writeNumber } from "../../shared/format/read-number";
import type { OfficeLetterTexts } from "../../shared/i18n/vi/office-letters";
import { ChoiceRow, RowFact } from "../../shared/ui/choice-row";
import { Notice } from "../../shared/ui/notice";

interface Props {
  list: LetterRecipientsAnswer;
  chosen: readonly string[];
  fault: string | undefined;
  words: OfficeLetterTexts;
}

/** Whom a letter may go to, each with a box; those chosen elsewhere stay chosen. */
export function RecipientBoxes({ list: { recipients, count }, chosen, fault, words }: Props) {
  const hidden = chosen.filter((id) => !recipients.some((one) => one.id === id));
  return (
    <fieldset aria-describedby={fault === undefined ? "recipients-hint" : "recipients-hint recipients-fault"}>
      <legend className="text-xl font-semibold">{words.recipients}</legend>
      <p id="recipients-hint" className="mt-1 text-sm text-ink-soft">
        {words.recipientsHint}
      </p>
      {hidden.map((id) => (
        <input key={id} type="hidden" name="chon" value={id} />
      ))}
      {hidden.length > 0 && <p className="mt-2 font-medium">{words.recipientsChosen(hidden.length)}</p>}
      {recipients.length === 0 && hidden.length === 0 && (
        <div className="mt-3">
          <Notice>{words.noRecipients}</Notice>
        </div>
      )}
      {recipients.length > 0 && (
        <ul className="mt-3 max-h-96 divide-y divide-line overflow-y-auto rounded-card border border-line bg-card">
          {recipients.map(({ id, name, detail, has_address }) => (
            <li key={id}>
              <ChoiceRow name="chon" value={id} title={name} defaultChecked={chosen.includes(id)}>
                <RowFact quiet>
                  {detail}
                  {!has_address && ` · ${words.noAddress}`}
                </RowFact>
              </ChoiceRow>
            </li>
          ))}
        </ul>
      )}
      {count > recipients.length && (
        <p className="mt-2 text-sm text-ink-soft">{words.moreRecipients(writeNumber(count))}</p>
      )}
      {fault !== undefined && (
        <p id="recipients-fault" role="alert" className="mt-1 text-sm font-medium text-lacquer-deep">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
