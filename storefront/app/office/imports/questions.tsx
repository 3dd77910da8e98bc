import { Form, useNavigation } from "react-router";
import type { RegisterQuestion } from "../../../../plugins/ocop/src/contract/register-import";
import type { OfficeImportTexts } from "../../shared/i18n/vi/office-import";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { TitledSection } from "../../shared/ui/titled-section";
import { choiceName, keyName, SHOWN_QUESTIONS } from "./choices";

function Question({ words, question, place }: { words: OfficeImportTexts; question: RegisterQuestion; place: number }) {
  const { key, about, said, lines, choices, chosen } = question;
  return (
    <li>
      <input type="hidden" name={keyName(place)} value={key} />
      <SelectField
        name={choiceName(place)}
        label={about === "producer" ? words.askProducer(said) : words.askUnit(said)}
        hint={words.lines(lines.join(", "))}
        empty={words.choose}
        defaultValue={chosen ?? ""}
        options={choices.map(({ value, label, hint }) => ({
          value,
          label: value === "new" ? words.newProducer : hint === null ? label : `${label} (${hint})`,
        }))}
        fault={undefined}
      />
    </li>
  );
}

/** What the clerk is asked: open questions first, a page of them at a time. */
export function Questions({ words, questions }: { words: OfficeImportTexts; questions: readonly RegisterQuestion[] }) {
  const busy = useNavigation().state !== "idle";
  if (questions.length === 0) return null;
  const openFirst = questions.toSorted((a, b) => Number(a.chosen !== null) - Number(b.chosen !== null));
  const shown = openFirst.slice(0, SHOWN_QUESTIONS);
  const more = openFirst.slice(SHOWN_QUESTIONS).filter(({ chosen }) => chosen === null).length;
  return (
    <TitledSection id="questions" title={words.questions}>
      <p className="mt-1 text-ink-soft">{words.questionsIntro}</p>
      <Form method="post" className="mt-4 rounded-card border border-line bg-card p-4">
        <input type="hidden" name="viec" value="chon" />
        <ol className="grid gap-5">
          {shown.map((question, place) => (
            <Question key={question.key} words={words} question={question} place={place} />
          ))}
        </ol>
        {more > 0 && <p className="mt-4 text-ink-soft">{words.moreQuestions(more)}</p>}
        <button type="submit" disabled={busy} className={`${buttonLook.primary} mt-5 w-full sm:w-auto`}>
          {words.saveChoices}
        </button>
      </Form>
    </TitledSection>
  );
}
