import { Link } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import type { CatalogueData } from "./catalogue.server";
import { priceName } from "./chips";
import type { Filters } from "./filters";
import { bars, type Bar } from "./price-bars";
import { catalogueTexts } from "./texts";

interface Props {
  bands: CatalogueData["facets"]["price"];
  filters: Filters;
  address: (filters: Filters) => string;
}

const amount = "h-11 w-full min-w-0 rounded-lg border border-line bg-card px-3 text-base tabular-nums";

/** An amount as Vietnamese write it, and as the address reads it back: "50.000". */
function written(amount: number | null): string {
  return amount === null ? "" : amount.toLocaleString("vi-VN");
}

function Column({ bar, label, to }: { bar: Bar; label: string; to: string }) {
  const look = bar.chosen ? "bg-lacquer" : "bg-turmeric group-hover:bg-lacquer";
  const inside = (
    <>
      <span aria-hidden="true" className="text-[0.6875rem] leading-4 tabular-nums text-ink-soft">
        {bar.text}
      </span>
      <span aria-hidden="true" className={`block w-full rounded-t-sm ${look}`} style={{ height: bar.height }} />
    </>
  );
  const place = "group flex h-24 flex-col items-center justify-end";
  if (bar.count === 0) return <li className={place}>{inside}</li>;
  return (
    <li>
      <Link
        preventScrollReset
        to={to}
        aria-label={label}
        aria-current={bar.chosen || undefined}
        title={label}
        className={place}
      >
        {inside}
      </Link>
    </li>
  );
}

/** How many products there are at which price, each column a link to them, and two fields for any other range. */
export function PriceField({ bands, filters, address }: Props) {
  const texts = useTexts(catalogueTexts);
  return (
    <>
      {bands.some(({ count }) => count > 0) && (
        <div className="mb-3">
          <ul aria-label={texts.priceBands} className="grid grid-flow-col auto-cols-fr gap-px border-b border-line">
            {bars(bands, filters).map((bar) => (
              <Column
                key={bar.from}
                bar={bar}
                label={`${priceName(bar.from, bar.to, texts)}: ${texts.count(bar.count)}`}
                to={address({ ...filters, priceFrom: bar.from, priceTo: bar.to, page: 1 })}
              />
            ))}
          </ul>
          <p aria-hidden="true" className="mt-1 flex justify-between text-xs tabular-nums text-ink-soft">
            <span>0</span>
            <span>{texts.priceMiddle}</span>
            <span>{texts.priceTop}</span>
          </p>
        </div>
      )}
      <div className="grid grid-cols-2 gap-2">
        <input
          key={`from${filters.priceFrom}`}
          name="gia-tu"
          inputMode="numeric"
          defaultValue={written(filters.priceFrom)}
          aria-label={texts.priceFrom}
          placeholder={texts.priceFromHint}
          className={amount}
        />
        <input
          key={`to${filters.priceTo}`}
          name="gia-den"
          inputMode="numeric"
          defaultValue={written(filters.priceTo)}
          aria-label={texts.priceTo}
          placeholder={texts.priceToHint}
          className={amount}
        />
      </div>
    </>
  );
}
