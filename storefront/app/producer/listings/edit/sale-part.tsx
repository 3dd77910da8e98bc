import type { ProducerListing } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { TextField } from "../../../shared/ui/text-field";
import { type Editing, faultOf, PartForm, typedOr } from "./part-form";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const choice =
  "flex min-h-12 cursor-pointer items-center gap-3 rounded-xl border border-line px-4 py-2 has-checked:border-lacquer has-checked:bg-lacquer-wash";

type Props = { editing: Editing; wanted: ProducerListing["wanted"] };

function Delivery({ editing, wanted }: Props) {
  const { words } = editing;
  const chosen = typedOr(editing, "sale", "delivery", wanted.delivery);
  return (
    <fieldset>
      <legend className="font-medium">{words.fields.delivery}</legend>
      <div className="mt-1.5 grid gap-2">
        {(["parcel", "on_site"] as const).map((way) => (
          <label key={way} className={choice}>
            <input
              type="radio"
              name="delivery"
              value={way}
              defaultChecked={chosen === way}
              className="size-5 shrink-0 accent-lacquer"
            />
            {words.deliveries[way]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Season({ editing, wanted }: Props) {
  const { words, refused } = editing;
  const fault = faultOf(editing, "sale", "season");
  const season = typedOr(editing, "sale", "season", wanted.season_months === null ? "all" : "some");
  const months = refused?.part === "sale" ? refused.months : (wanted.season_months ?? []).map(String);
  return (
    <fieldset aria-describedby={fault === undefined ? undefined : "season-fault"}>
      <legend className="font-medium">{words.fields.season_months}</legend>
      <div className="mt-1.5 grid gap-2 sm:grid-cols-2">
        {(["all", "some"] as const).map((one) => (
          <label key={one} className={choice}>
            <input
              type="radio"
              name="season"
              value={one}
              defaultChecked={season === one}
              className="size-5 shrink-0 accent-lacquer"
            />
            {one === "all" ? words.wholeYear : words.someMonths}
          </label>
        ))}
      </div>
      <div className="mt-2 grid grid-cols-2 gap-2 min-[28rem]:grid-cols-3 sm:grid-cols-4">
        {MONTHS.map((month) => (
          <label key={month} className={choice}>
            <input
              type="checkbox"
              name="month"
              value={month}
              defaultChecked={months.includes(String(month))}
              className="size-5 shrink-0 accent-lacquer"
            />
            {words.month(month)}
          </label>
        ))}
      </div>
      {fault !== undefined && (
        <p id="season-fault" className="mt-1 text-sm font-medium text-lacquer-deep">
          {fault}
        </p>
      )}
    </fieldset>
  );
}

/** How and when it is sold: delivery, season, orders taken ahead, and a pause. */
export function SalePart({ editing, wanted }: Props) {
  const { words, refused } = editing;
  const paused = refused?.part === "sale" ? refused.typed.paused === "1" : wanted.paused;
  return (
    <PartForm editing={editing} part="sale">
      <Delivery editing={editing} wanted={wanted} />
      <Season editing={editing} wanted={wanted} />
      <TextField
        type="date"
        name="preorder_from"
        label={words.fields.preorder_from ?? ""}
        optional={words.optional}
        hint={words.hints.preorder_from}
        fault={faultOf(editing, "sale", "preorder_from")}
        defaultValue={typedOr(editing, "sale", "preorder_from", wanted.preorder_from ?? "")}
      />
      <div>
        <label className={choice}>
          <input
            type="checkbox"
            name="paused"
            value="1"
            defaultChecked={paused}
            aria-describedby="paused-hint"
            className="size-5 shrink-0 accent-lacquer"
          />
          {words.pausedLabel}
        </label>
        <p id="paused-hint" className="mt-1 text-sm text-ink-soft">
          {words.pausedHint}
        </p>
      </div>
    </PartForm>
  );
}
