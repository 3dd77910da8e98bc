import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import type { ProducerApplicationTexts } from "../../shared/i18n/vi/producer-application";
import type { Refused } from "./save.server";
import { SectionForm } from "./section-form";

interface Props {
  application: ApplicationAnswer;
  words: ProducerApplicationTexts;
  sent: Refused | null;
}

/** Hands the application in; what is missing is said by name. */
export function SubmitForm({ application, words, sent }: Props) {
  const missing = Object.values(sent?.faults ?? {});
  return (
    <SectionForm
      section="submit"
      title={words.submitTitle}
      intro={words.submitIntro}
      refused={sent}
      saved={null}
      submit={application.status === "sent_back" ? words.submitAgain : words.submit}
    >
      {missing.length > 0 && (
        <ul className="list-disc space-y-1 pl-5">
          {missing.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </SectionForm>
  );
}
