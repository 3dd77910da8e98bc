import { Link } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import { buttonLook } from "../../shared/ui/button";
import type { CatalogueData } from "./catalogue.server";
import { NO_FILTERS, type Filters } from "./filters";
import { catalogueTexts } from "./texts";

/** Nothing to show: why, and what to try. */
export function EmptyList({ data, address }: { data: CatalogueData; address: (filters: Filters) => string }) {
  const texts = useTexts(catalogueTexts);
  const { q } = data.filters;
  if (data.count > 0) {
    return (
      <div className="mt-10">
        <p>{texts.beyond}</p>
        <Link to={address({ ...data.filters, page: 1 })} className={`${buttonLook.secondary} mt-4`}>
          {texts.firstPage}
        </Link>
      </div>
    );
  }
  return (
    <div className="mt-8 border-l-4 border-turmeric bg-card px-6 py-8">
      <h2 className="text-2xl">{q === "" ? texts.empty : texts.emptyQuery(q)}</h2>
      <ul className="mt-4 list-disc space-y-1 pl-5 text-ink-soft">
        {texts.emptyHints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <Link to={address(NO_FILTERS)} className={`${buttonLook.primary} mt-6`}>
        {texts.emptyAll}
      </Link>
    </div>
  );
}
