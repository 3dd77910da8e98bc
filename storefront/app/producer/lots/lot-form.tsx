import { Form, useNavigation } from "react-router";
import type { LotProduct } from "../../../../plugins/ocop/src/contract/lot";
import type { ProducerLotsTexts } from "../../shared/i18n/vi/producer-lots";
import { buttonLook } from "../../shared/ui/button";
import { SelectField } from "../../shared/ui/choice-field";
import { focused, TextField } from "../../shared/ui/text-field";
import { Refusal } from "../layout/refusal";
import type { LotFields, LotFieldName, LotFormFaults } from "./lot-fields";
import { MoreFields } from "./more-fields";
import { useLotDraft } from "./use-lot-draft";

const ORDER: readonly LotFieldName[] = [
  "goods",
  "made_on",
  "best_before",
  "quantity",
  "unit",
  "number",
  "place",
  "note",
];

interface Props {
  words: ProducerLotsTexts;
  products: readonly LotProduct[];
  start: LotFields;
  faults: LotFormFaults;
  /** Of what was refused; 200 before anything was sent. */
  status: number;
  message: string | null;
  /** YYYY-MM-DD; nothing is made later. */
  today: string;
}

/** The facts of a lot: four fields on the way, the rest behind a fold. */
export function LotForm({ words, products, start, faults, status, message, today }: Props) {
  const busy = useNavigation().state !== "idle";
  const { kept, change, product } = useLotDraft(start, products);
  const first = ORDER.find((name) => faults[name] !== undefined) ?? null;
  const days = product?.last_shelf_days ?? null;
  return (
    <Form method="post" noValidate className="mt-6 max-w-xl space-y-5">
      {(message !== null || first !== null) && <Refusal refused={{ status, message: message ?? words.mend }} />}
      <SelectField
        name="goods"
        label={words.product}
        fault={faults.goods}
        required
        value={kept.goods}
        onChange={({ target }) => change("goods", target.value)}
        empty={words.chooseProduct}
        {...focused(first, "goods")}
      >
        {products.map(({ id, title, variants }) =>
          variants.length === 0 ? (
            <option key={id} value={id}>
              {title}
            </option>
          ) : (
            <optgroup key={id} label={title}>
              <option value={id}>{title}</option>
              {variants.map((variant) => (
                <option key={variant.id} value={`${id}|${variant.id}`}>
                  {`${title} – ${variant.title}`}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </SelectField>
      <TextField
        name="made_on"
        type="date"
        label={words.madeOn}
        fault={faults.made_on}
        required
        max={today}
        value={kept.made_on}
        onChange={({ target }) => change("made_on", target.value)}
        {...focused(first, "made_on")}
      />
      <TextField
        name="best_before"
        type="date"
        label={words.bestBefore}
        hint={days === null ? words.bestBeforeHint : words.shelfRemembered(days)}
        fault={faults.best_before}
        value={kept.best_before}
        onChange={({ target }) => change("best_before", target.value)}
        {...focused(first, "best_before")}
      />
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" name="no_expiry" defaultChecked={start.no_expiry} className="size-5 accent-lacquer" />
        {words.expiryNone}
      </label>
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          name="quantity"
          label={words.quantity}
          fault={faults.quantity}
          required
          inputMode="numeric"
          maxLength={12}
          autoComplete="off"
          defaultValue={start.quantity}
          {...focused(first, "quantity")}
        />
        <div>
          <TextField
            name="unit"
            label={words.unit}
            hint={words.unitHint}
            fault={faults.unit}
            required
            maxLength={20}
            list="units"
            value={kept.unit}
            onChange={({ target }) => change("unit", target.value)}
            {...focused(first, "unit")}
          />
          <datalist id="units">
            {words.units.map((unit) => (
              <option key={unit} value={unit} />
            ))}
          </datalist>
        </div>
      </div>
      <MoreFields words={words} start={start} faults={faults} first={first} />
      <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
        {words.save}
      </button>
    </Form>
  );
}
