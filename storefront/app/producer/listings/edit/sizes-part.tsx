import type { ListingVariantContent, ProducerListing } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { writeNumber } from "../../../shared/format/read-number";
import { NumberField } from "../../../shared/ui/number-field";
import { TextField } from "../../../shared/ui/text-field";
import { writtenTitle } from "../size-title";
import { type Editing, faultOf, PartForm, typedOr } from "./part-form";
import { MAX_SIZES, sizeBox } from "./read-sizes";

interface SizeProps {
  editing: Editing;
  place: number;
  /** Null for the new one. */
  size: ListingVariantContent | null;
}

function SizeBoxes({ editing, place, size }: SizeProps) {
  const { words } = editing;
  const box = (field: string, saved: string) => ({
    name: sizeBox(place, field),
    fault: faultOf(editing, "sizes", sizeBox(place, field)),
    defaultValue: typedOr(editing, "sizes", sizeBox(place, field), saved),
  });
  const stock = writeNumber(size?.stock ?? null);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {size !== null && <input type="hidden" name={sizeBox(place, "key")} value={size.key} />}
      {size !== null && <input type="hidden" name={sizeBox(place, "was")} value={stock} />}
      <div className="sm:col-span-2">
        <TextField
          {...box("title", writtenTitle(size?.title ?? ""))}
          label={words.sizeTitle}
          hint={words.sizeTitleHint}
          maxLength={60}
          autoComplete="off"
        />
      </div>
      <NumberField
        kind="money"
        {...box("price", writeNumber(size?.price ?? null))}
        label={words.priceLabel}
        hint={words.priceHint}
        maxLength={20}
      />
      <NumberField
        kind="whole"
        {...box("stock", stock)}
        label={words.stockLabel}
        hint={words.stockHint}
        maxLength={12}
      />
      <NumberField
        kind="whole"
        {...box("weight_grams", writeNumber(size?.weight_grams ?? null))}
        label={words.sizeWeight}
        optional={words.optional}
        maxLength={12}
      />
      <TextField
        {...box("sku", size?.sku ?? "")}
        label={words.sizeSku}
        optional={words.optional}
        maxLength={60}
        autoComplete="off"
      />
    </div>
  );
}

/** Packs and weights of a listing, each with its price and stock, and room for a new one. */
export function SizesPart({ editing, wanted }: { editing: Editing; wanted: ProducerListing["wanted"] }) {
  const { words } = editing;
  const { variants } = wanted;
  const refusedNew = editing.refused?.part === "sizes" && variants.length > 0;
  return (
    <PartForm editing={editing} part="sizes">
      {variants.map((size, place) => (
        <fieldset key={size.key ?? place} className="rounded-xl border border-line p-4">
          <legend className="px-1 font-semibold">{writtenTitle(size.title) || words.size(place + 1)}</legend>
          <SizeBoxes editing={editing} place={place} size={size} />
          {variants.length > 1 && (
            <label className="mt-3 flex min-h-11 items-center gap-3">
              <input type="checkbox" name={sizeBox(place, "gone")} value="1" className="size-5 accent-lacquer" />
              {words.sizeRemove}
            </label>
          )}
        </fieldset>
      ))}
      {variants.length < MAX_SIZES && (
        <details open={variants.length === 0 || refusedNew} className="rounded-xl border border-line p-4">
          <summary className="flex min-h-11 items-center font-semibold">{words.sizeNew}</summary>
          <div className="mt-3">
            <SizeBoxes key={variants.length} editing={editing} place={variants.length} size={null} />
          </div>
        </details>
      )}
    </PartForm>
  );
}
