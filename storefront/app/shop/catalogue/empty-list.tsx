import { Link } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import { buttonLook } from "../../shared/ui/button";
import type { CatalogueData } from "./catalogue.server";
import { countActive, NO_FILTERS, type Filters } from "./filters";
import { lettingGo } from "./letting-go";
import { catalogueTexts } from "./texts";
import { EmptyElsewhere } from "./empty-elsewhere";

interface Props {
  data: CatalogueData;
  address: (filters: Filters) => string;
}

/** A page behind the last one. */
function Beyond({ data, address }: Props) {
  const texts = useTexts(catalogueTexts);
  return (
    <div className="mt-10">
      <p>{texts.beyond}</p>
      <Link to={address({ ...data.filters, page: 1 })} className={`${buttonLook.secondary} mt-4`}>
        {texts.firstPage}
      </Link>
    </div>
  );
}

const way =
  "inline-flex min-h-11 items-center gap-2 rounded-full border border-line bg-paper px-4 hover:border-lacquer";

/** Filters that bring products back when they go, each with how many, and the words alone. */
function WaysBack({ data: { filters, rescue }, address }: Props) {
  const texts = useTexts(catalogueTexts);
  if (rescue === null || countActive(filters) === 0) return null;
  const several = countActive(filters) > 1 && filters.q !== "" && rescue.unfiltered > 0;
  if (rescue.without.length === 0 && !several) return null;
  return (
    <>
      {rescue.without.length > 0 && <p className="mt-4">{texts.emptyWithout}</p>}
      <ul className="mt-3 flex flex-wrap gap-2">
        {rescue.without.map(({ filter, count }) => (
          <li key={filter}>
            <Link to={address(lettingGo(filters, filter))} className={way}>
              {texts.letGo(texts.dimensions[filter])}
              <span className="whitespace-nowrap text-sm tabular-nums text-ink-soft">{texts.count(count)}</span>
            </Link>
          </li>
        ))}
        {several && (
          <li>
            <Link to={address({ ...NO_FILTERS, q: filters.q, sort: filters.sort })} className={way}>
              {texts.emptyUnfiltered(filters.q)}
              <span className="whitespace-nowrap text-sm tabular-nums text-ink-soft">
                {texts.count(rescue.unfiltered)}
              </span>
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}

/** Nothing to show: what was asked, what would bring products back, and where else to look. */
export function EmptyList({ data, address }: Props) {
  const texts = useTexts(catalogueTexts);
  const { q } = data.filters;
  if (data.count > 0) return <Beyond data={data} address={address} />;
  const found = data.rescue !== null && data.rescue.without.length > 0;
  return (
    <div className="mt-8 border-l-4 border-turmeric bg-card px-5 py-7 sm:px-6">
      <h2 className="text-2xl">{q === "" ? texts.empty : texts.emptyQuery(q)}</h2>
      <WaysBack data={data} address={address} />
      {q !== "" && !found && (
        <ul className="mt-4 list-disc space-y-1 pl-5 text-ink-soft">
          {texts.emptyHints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      )}
      <EmptyElsewhere data={data} address={address} />
      <Link to={address(NO_FILTERS)} className={`${buttonLook.primary} mt-7`}>
        {texts.emptyAll}
      </Link>
    </div>
  );
}
