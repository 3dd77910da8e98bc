import { Form, Link, useNavigation } from "react-router";
import type { ListingRow } from "../../../../../plugins/ocop/src/contract/producer-listing";
import { formatVnd } from "../../../shared/format/money";
import { writeNumber } from "../../../shared/format/read-number";
import type { ProducerListingsTexts } from "../../../shared/i18n/vi/producer-listings";
import { inLanguage, useLanguage } from "../../../shared/language";
import { buttonLook } from "../../../shared/ui/button";
import { boxClass } from "../../../shared/ui/text-field";
import { StateMark } from "../state-mark";
import { Thumb } from "../thumb";

function priceText(words: ProducerListingsTexts, { price_from, price_to }: ListingRow): string {
  if (price_from === null || price_to === null) return words.noPrice;
  return price_from === price_to ? formatVnd(price_from) : `${formatVnd(price_from)} – ${formatVnd(price_to)}`;
}

/** Changes the pieces of a listing with one size where it stands; several sizes have their own page. */
function Stock({
  words,
  row,
  name,
  fault,
}: {
  words: ProducerListingsTexts;
  row: ListingRow;
  name: string;
  fault: string | null;
}) {
  const language = useLanguage();
  const { state, formData } = useNavigation();
  const busy = state !== "idle" && formData?.get("id") === row.id;
  if (row.variants !== 1)
    return (
      <Link
        to={inLanguage(language, `/producer/san-pham/${row.id}#sizes`)}
        className="inline-flex min-h-11 items-center font-semibold"
      >
        {words.stockBySize}
      </Link>
    );
  const id = `stock-${row.id}`;
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="id" value={row.id} />
      <div className="w-28">
        <label htmlFor={id} className="text-sm text-ink-soft">
          {words.stock}
        </label>
        <input
          key={row.stock}
          id={id}
          name="stock"
          inputMode="numeric"
          autoComplete="off"
          maxLength={12}
          defaultValue={writeNumber(row.stock)}
          aria-label={words.stockOf(name)}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-fault`}
          className={boxClass}
        />
      </div>
      <button type="submit" disabled={busy} className={`${buttonLook.secondary} min-h-12`}>
        {busy ? words.saving : words.stockSave}
      </button>
      {fault !== null && (
        <p id={`${id}-fault`} className="w-full text-sm font-medium text-lacquer-deep">
          {fault}
        </p>
      )}
    </Form>
  );
}

/** One of a producer's goods in the list. */
export function Row({ words, row, fault }: { words: ProducerListingsTexts; row: ListingRow; fault: string | null }) {
  const language = useLanguage();
  const name = row.name ?? words.nameless;
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-4 rounded-card border border-line bg-card p-4 sm:grid-cols-[7rem_1fr]">
      <Thumb url={row.picture} alt="" />
      <div className="min-w-0">
        <h2 className="text-lg">
          <Link
            to={inLanguage(language, `/producer/san-pham/${row.id}`)}
            className="inline-flex min-h-11 items-center text-ink hover:text-lacquer"
          >
            {name}
          </Link>
        </h2>
        <StateMark words={words} row={row} />
        <p className="mt-1">
          <span className="tabular-nums">{priceText(words, row)}</span>
          {row.variants > 1 && <span className="text-ink-soft"> · {words.sizesCount(row.variants)}</span>}
          {row.variants !== 1 && <span className="text-ink-soft"> · {words.pieces(row.stock)}</span>}
        </p>
        {row.reason !== null && (
          <p className="mt-1 text-sm text-lacquer-deep">
            {words.reason}: {row.reason}
          </p>
        )}
      </div>
      <div className="col-span-2 flex flex-wrap items-end justify-between gap-3">
        <Stock words={words} row={row} name={name} fault={fault} />
        {row.slug !== null && (
          <Link
            reloadDocument
            to={inLanguage(language, `/san-pham/${row.slug}`)}
            className="inline-flex min-h-11 items-center text-sm font-semibold"
          >
            {words.open}
          </Link>
        )}
      </div>
    </li>
  );
}
