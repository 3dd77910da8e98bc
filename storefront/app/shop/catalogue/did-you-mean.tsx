import { Link } from "react-router";
import { useTexts } from "../../shared/i18n/use-texts";
import type { CatalogueData } from "./catalogue.server";
import type { Filters } from "./filters";
import { catalogueTexts } from "./texts";

/** Another spelling of the words, which keeps every filter. */
export function DidYouMean({ data, address }: { data: CatalogueData; address: (filters: Filters) => string }) {
  const texts = useTexts(catalogueTexts);
  const { didYouMean, filters } = data;
  if (didYouMean === null || didYouMean === filters.q) return null;
  return (
    <p className="mb-3">
      {texts.didYouMean}{" "}
      <Link
        to={address({ ...filters, q: didYouMean, page: 1 })}
        className="font-semibold text-lacquer-deep underline underline-offset-4"
      >
        {didYouMean}
      </Link>
      ?
    </p>
  );
}
