import { Form, useNavigation } from "react-router";
import type { OfficeInquiryTexts } from "../../shared/i18n/vi/office-inquiries";
import { buttonLook } from "../../shared/ui/button";
import { Card, Fold } from "../../shared/ui/page-parts";
import { TextArea } from "../../shared/ui/text-area";
import { focused, TextField } from "../../shared/ui/text-field";
import type { CheckFaults, TypedCheck } from "./check-form";

interface Props {
  /** Last day on which the goods are wanted: the latest that an answer helps. */
  until: string;
  typed: TypedCheck | null;
  faults: CheckFaults;
  words: OfficeInquiryTexts;
}

/** An officer looks at a request of the public form: open for answers, or refused and why. */
export function CheckFields({ until, typed, faults, words }: Props) {
  const busy = useNavigation().state !== "idle";
  return (
    <Card id="check" title={words.check.title}>
      <p className="mt-2 text-ink-soft">{words.check.intro}</p>
      <Form method="post" noValidate className="mt-4 space-y-4">
        <TextField
          type="date"
          name="until"
          label={words.fields.until}
          hint={words.check.acceptHint}
          fault={faults.until && words.faults[faults.until]}
          defaultValue={typed?.until || until}
          {...focused(faults.until === undefined ? null : "until", "until")}
        />
        <button type="submit" name="decision" value="accept" disabled={busy} className={buttonLook.primary}>
          {words.check.accept}
        </button>
      </Form>
      <Fold summary={words.check.refuse} open={typed?.decision === "refuse"}>
        <Form method="post" noValidate className="space-y-4">
          <TextArea
            name="reason"
            label={words.check.reason}
            hint={words.check.reasonHint}
            fault={faults.reason && words.faults[faults.reason]}
            maxLength={1000}
            defaultValue={typed?.reason ?? ""}
            {...focused(faults.reason === undefined ? null : "reason", "reason")}
          />
          <button type="submit" name="decision" value="refuse" disabled={busy} className={buttonLook.secondary}>
            {words.check.refuse}
          </button>
        </Form>
      </Fold>
    </Card>
  );
}
