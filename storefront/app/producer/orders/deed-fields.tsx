import type { PortalOrder } from "../../../../plugins/ocop/src/contract/portal-order";
import { useTexts } from "../../shared/i18n/use-texts";
import { focused, TextField } from "../../shared/ui/text-field";
import { type DeedFault, PIECES, reasonName, type TypedDeed } from "./read-deed";
import { orderTexts } from "./texts";

/** A form that came back: what was typed into it and what is wrong with it. */
export interface SentDeed {
  typed: TypedDeed;
  fault: DeedFault | null;
}

/** Carrier and code of a parcel. */
export function ShipFields({ sent }: { sent: SentDeed | null }) {
  const words = useTexts(orderTexts);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        name="don-vi"
        label={words.carrier}
        optional={words.optional}
        hint={words.carrierHint}
        fault={undefined}
        maxLength={60}
        defaultValue={sent?.typed.carrier ?? ""}
        autoComplete="off"
      />
      <TextField
        name="ma"
        label={words.tracking}
        optional={words.optional}
        fault={undefined}
        maxLength={60}
        defaultValue={sent?.typed.tracking ?? ""}
        autoComplete="off"
        autoCapitalize="characters"
      />
    </div>
  );
}

/** Why something is not sent. */
export function ReasonField({ deed, sent }: { deed: "refuse" | "cancel"; sent: SentDeed | null }) {
  const words = useTexts(orderTexts);
  const fault = sent?.fault === "reason";
  const name = reasonName(deed);
  return (
    <TextField
      name={name}
      label={words.reason}
      hint={words.reasonHints[deed]}
      fault={fault ? words.faults.reason : undefined}
      required
      maxLength={500}
      defaultValue={sent?.typed.reason ?? ""}
      autoComplete="off"
      {...focused(fault ? name : null, name)}
    />
  );
}

/** How many pieces of each line are not sent. */
export function PieceFields({ lines, sent }: { lines: PortalOrder["lines"]; sent: SentDeed | null }) {
  const words = useTexts(orderTexts);
  const left = lines.filter(({ quantity, cancelled }) => quantity > cancelled);
  const wrong = sent?.fault === "lines" ? left[0]?.id : undefined;
  return (
    <fieldset className="space-y-4">
      <legend>{words.cancelIntro}</legend>
      {left.map(({ id, title, variant, quantity, cancelled }) => (
        <TextField
          key={id}
          name={`${PIECES}${id}`}
          label={words.cancelOf([title, variant].filter(Boolean).join(" · "), quantity - cancelled)}
          fault={id === wrong ? words.faults.lines : undefined}
          type="number"
          inputMode="numeric"
          min={0}
          max={quantity - cancelled}
          step={1}
          defaultValue={sent?.typed.pieces[id] ?? "0"}
          {...focused(wrong ?? null, id)}
        />
      ))}
    </fieldset>
  );
}
