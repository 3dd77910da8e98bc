import { Heading, Text } from "@medusajs/ui";
import type { FailedMail } from "../../contract/failed-mail";
import { mailTopicLabels } from "../resources/mail-vocabulary";
import { ActView } from "./act-view";
import { Fact } from "./fact";

function About({ thing: mail }: { thing: FailedMail }) {
  return (
    <>
      <Heading level="h2" className="break-words">
        {mailTopicLabels[mail.topic] ?? mail.topic}
      </Heading>
      <dl className="flex flex-col gap-y-1">
        <Fact label="Về" value={mail.subject_id} />
        <Fact label="Số lần gửi" value={String(mail.attempts)} />
      </dl>
      <Text className="break-words">{mail.last_error ?? "Máy chủ thư không cho biết lý do."}</Text>
    </>
  );
}

/** One mail that was given up; an operator has it tried again. */
export function FailedMailView({ id, onDone }: { id: string; onDone: () => void }) {
  return (
    <ActView<FailedMail>
      id={id}
      path="failed-mails"
      one="failed_mail"
      actsOf={() => [{ value: "retry", label: "Gửi lại trong ba ngày" }]}
      fieldsOf={() => []}
      idle=""
      doneMessage="Thư sẽ được gửi lại trong vòng một phút"
      onDone={onDone}
      About={About}
    />
  );
}
