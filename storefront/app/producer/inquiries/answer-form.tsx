import { Form, useNavigation } from "react-router";
import type { Inquiry } from "../../../../plugins/ocop/src/contract/inquiry";
import { writeNumber } from "../../shared/format/read-number";
import type { ProducerInquiryTexts } from "../../shared/i18n/vi/producer-inquiries";
import { buttonLook } from "../../shared/ui/button";
import { TextArea } from "../../shared/ui/text-area";
import { focused, TextField } from "../../shared/ui/text-field";
import { Refusal } from "../layout/refusal";
import type { AnswerFault, TypedAnswer } from "./answer";

/** An answer that was not taken. */
export interface SentAnswer {
  typed: TypedAnswer;
  status: number;
  faults: AnswerFault[];
  message: string | null;
}

interface Props {
  inquiry: Inquiry;
  sent: SentAnswer | null;
  words: ProducerInquiryTexts;
}

/** Two ways to answer: an offer, or one button that says there is none. */
export function AnswerForm({ inquiry, sent, words }: Props) {
  const busy = useNavigation().state !== "idle";
  const { unit, period, offer, answer_note } = inquiry;
  const typed = sent?.typed;
  const faults = sent?.faults ?? [];
  const first = faults[0] ?? null;
  const fault = (name: AnswerFault) => (faults.includes(name) ? words.faults[name] : undefined);
  return (
    <section aria-labelledby="answer-title" className="mt-8 max-w-xl">
      <h2 id="answer-title" className="text-2xl">
        {words.answerTitle}
      </h2>
      {sent !== null && faults.length === 0 && (
        <Refusal refused={{ status: sent.status, message: sent.message || words.failed }} />
      )}
      <Form method="post" noValidate className="mt-4 space-y-5 rounded-2xl border border-line bg-card p-4 sm:p-5">
        <h3 className="text-lg">{words.offer}</h3>
        <TextField
          name="quantity"
          label={words.quantity(unit, words.periods[period])}
          fault={fault("quantity")}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed?.quantity ?? writeNumber(offer?.quantity ?? null)}
          {...focused(first, "quantity")}
        />
        <TextField
          name="price"
          label={words.price(unit)}
          hint={words.priceHint}
          fault={fault("price")}
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed?.price ?? writeNumber(offer?.price ?? null)}
          {...focused(first, "price")}
        />
        <TextField
          name="from_day"
          type="date"
          label={words.fromDay}
          fault={fault("from_day")}
          defaultValue={typed?.from_day ?? offer?.from_day ?? ""}
          {...focused(first, "from_day")}
        />
        <TextArea
          name="note"
          label={words.message}
          optional={words.optional}
          fault={undefined}
          maxLength={1000}
          defaultValue={typed?.note ?? answer_note ?? ""}
        />
        <div className="grid gap-3 sm:flex">
          <button type="submit" name="answer" value="offer" disabled={busy} className={buttonLook.primary}>
            {words.sendOffer}
          </button>
          <button type="submit" name="answer" value="decline" disabled={busy} className={buttonLook.secondary}>
            {words.sendDecline}
          </button>
        </div>
      </Form>
    </section>
  );
}
