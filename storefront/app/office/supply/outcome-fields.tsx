import { Form, useNavigation } from "react-router";
import type { OfficeSupplyRequest } from "../../../../plugins/ocop/src/contract/office-inquiry";
import { writeNumber } from "../../shared/format/read-number";
import type { OfficeInquiryTexts } from "../../shared/i18n/vi/office-inquiries";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { NumberField } from "../../shared/ui/number-field";
import { TextArea } from "../../shared/ui/text-area";
import { focused, TextField } from "../../shared/ui/text-field";
import { Card, Fold } from "../../shared/ui/page-parts";
import type { OutcomeFaults, TypedOutcome } from "./outcome-form";

interface Props {
  request: OfficeSupplyRequest;
  typed: TypedOutcome | null;
  faults: OutcomeFaults;
  words: OfficeInquiryTexts;
}

const ORDER = ["producer_id", "quantity", "value", "signed_on"] as const;

function Contract({ request, typed, faults, words }: Props) {
  const busy = useNavigation().state !== "idle";
  const offers = request.matches.filter(({ answer }) => answer === "offered");
  if (offers.length === 0) return <p className="text-ink-soft">{words.noOffers}</p>;
  const [best] = offers;
  const first = ORDER.find((name) => faults[name] !== undefined) ?? null;
  const fault = (name: (typeof ORDER)[number]) => faults[name] && words.faults[faults[name]];
  return (
    <Form method="post" noValidate className="space-y-4">
      <SelectField
        name="producer_id"
        label={words.producer}
        empty="–"
        options={offers.map(({ producer_id, producer_name }) => ({ value: producer_id, label: producer_name }))}
        fault={fault("producer_id")}
        defaultValue={typed?.producer_id ?? (offers.length === 1 ? best?.producer_id : "")}
        {...focused(first, "producer_id")}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <NumberField
          kind="whole"
          name="quantity"
          label={words.agreedQuantity(request.unit)}
          fault={fault("quantity")}
          defaultValue={typed?.quantity ?? writeNumber(offers.length === 1 ? (best?.quantity ?? null) : null)}
          {...focused(first, "quantity")}
        />
        <NumberField
          kind="money"
          name="value"
          label={words.value}
          fault={fault("value")}
          defaultValue={typed?.value ?? ""}
          {...focused(first, "value")}
        />
        <TextField
          type="date"
          name="signed_on"
          label={words.signedOn}
          fault={fault("signed_on")}
          defaultValue={typed?.signed_on ?? ""}
          {...focused(first, "signed_on")}
        />
        <TextField
          name="contract_number"
          label={words.contract}
          optional={words.optional}
          fault={undefined}
          maxLength={100}
          defaultValue={typed?.contract_number ?? ""}
        />
      </div>
      <button type="submit" name="outcome" value="agreed" disabled={busy} className={buttonLook.primary}>
        {words.saveAgreed}
      </button>
    </Form>
  );
}

/** What came of a request: a contract, no deal and why, or taken back. */
export function OutcomeFields(props: Props) {
  const { typed, faults, words } = props;
  const busy = useNavigation().state !== "idle";
  return (
    <Card id="outcome" title={words.outcomeTitle}>
      <Fold summary={words.outcomes.agreed} open={typed?.outcome === "agreed"}>
        <Contract {...props} />
      </Fold>
      <Fold summary={words.outcomes.not_agreed} open={typed !== null && typed.outcome !== "agreed"}>
        <Form method="post" noValidate className="space-y-4">
          <TextArea
            name="note"
            label={words.reason}
            fault={faults.note && words.faults[faults.note]}
            maxLength={1000}
            defaultValue={typed?.note ?? ""}
            {...focused(faults.note === undefined ? null : "note", "note")}
          />
          <div className="grid gap-3 sm:flex">
            <button type="submit" name="outcome" value="not_agreed" disabled={busy} className={buttonLook.primary}>
              {words.saveNotAgreed}
            </button>
            <button type="submit" name="outcome" value="withdrawn" disabled={busy} className={buttonLook.secondary}>
              {words.saveWithdrawn}
            </button>
          </div>
        </Form>
      </Fold>
    </Card>
  );
}
