import { Form, useNavigation } from "react-router";
import type { DeliveryOptionAnswer } from "../../../../plugins/ocop/src/contract/delivery-option";
import { useTexts } from "../../shared/i18n/use-texts";
import { writeNumber } from "../../shared/format/read-number";
import { buttonLook } from "../../shared/ui/button";
import { NumberField } from "../../shared/ui/number-field";
import { focused, TextField } from "../../shared/ui/text-field";
import { boxName, type TypedWay, WAY_FIELDS, type WayFaults, type WayField } from "./read-way";
import { deliveryTexts } from "./texts";

/** A form that came back. */
export interface SentWay {
  typed: TypedWay;
  faults: WayFaults;
}

const EMPTY: TypedWay = { name: "", fee: "", free_from: "", days_min: "", days_max: "" };

function typedOf({ name, rule, free_from, promised_days: days }: DeliveryOptionAnswer): TypedWay {
  return {
    name,
    fee: writeNumber(rule.amount),
    free_from: writeNumber(free_from),
    days_min: days === null ? "" : String(days.min),
    days_max: days === null ? "" : String(days.max),
  };
}

/** The form of one way with a flat fee; of a new one when there is none yet. */
export function WayForm({ way, sent }: { way: DeliveryOptionAnswer | null; sent: SentWay | null }) {
  const words = useTexts(deliveryTexts);
  const busy = useNavigation().state !== "idle";
  const typed = sent?.typed ?? (way === null ? EMPTY : typedOf(way));
  const faults = sent?.faults ?? {};
  const first = WAY_FIELDS.find((field) => faults[field] !== undefined) ?? null;
  const box = (field: WayField) => ({
    name: boxName(way?.id, field),
    fault: faults[field] === undefined ? undefined : words.faults[faults[field]],
    defaultValue: typed[field],
    autoComplete: "off",
    ...focused(first, field),
  });
  return (
    <Form method="post" noValidate preventScrollReset className="mt-4 space-y-5">
      {way !== null && <input type="hidden" name="id" value={way.id} />}
      <TextField {...box("name")} label={words.name} hint={words.nameHint} required maxLength={80} />
      <NumberField kind="money" {...box("fee")} label={words.fee} hint={words.feeHint} required maxLength={20} />
      <NumberField kind="money" {...box("free_from")} label={words.freeFrom} optional={words.optional} maxLength={20} />
      <div className="grid gap-5 sm:grid-cols-2">
        <NumberField kind="whole" {...box("days_min")} label={words.daysMin} optional={words.optional} maxLength={3} />
        <NumberField kind="whole" {...box("days_max")} label={words.daysMax} optional={words.optional} maxLength={3} />
      </div>
      <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
        {way === null ? words.add : words.save}
      </button>
    </Form>
  );
}
