import { Link } from "react-router";
import { useShell } from "../../shared/i18n/shell";
import { useTexts } from "../../shared/i18n/use-texts";
import { inLanguage, useLanguage } from "../../shared/language";
import type { CatalogueData } from "./catalogue.server";
import { NO_FILTERS, type Filters } from "./filters";
import { pointPlaces } from "./point-places";
import { catalogueTexts } from "./texts";

interface Props {
  data: CatalogueData;
  address: (filters: Filters) => string;
}

const link =
  "inline-flex min-h-11 items-center gap-x-2 underline decoration-line underline-offset-4 hover:text-lacquer";

/** Makers, places and sales points that the words name. */
function Named({ elsewhere }: { elsewhere: NonNullable<CatalogueData["elsewhere"]> }) {
  const texts = useTexts(catalogueTexts);
  const language = useLanguage();
  const found = [
    ...elsewhere.producers.map(({ id, slug, name, place }) => ({ key: id, path: `/chu-the/${slug}`, name, place })),
    ...elsewhere.places.map(({ code, slug, kind, name }) => ({
      key: code,
      path: `/dia-phuong/${slug}`,
      name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`,
      place: null,
    })),
    ...elsewhere.sales_points.map(({ id, slug, name, place }) => ({ key: id, path: `/diem-ban/${slug}`, name, place })),
  ];
  if (found.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 text-lg">{texts.emptyElsewhere}</h3>
      <ul className="mt-1">
        {found.map(({ key, path, name, place }) => (
          <li key={key} className="py-1.5 leading-snug">
            <Link
              to={inLanguage(language, path)}
              className="inline-block py-1 underline underline-offset-4 hover:text-lacquer"
            >
              {name}
            </Link>
            {place !== null && <span className="block text-sm text-ink-soft">{place}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where else to look when no product was found: what the words name, sales points of the place, groups. */
export function EmptyElsewhere({ data, address }: Props) {
  const texts = useTexts(catalogueTexts);
  const shell = useShell();
  const language = useLanguage();
  const points = pointPlaces(data);
  return (
    <>
      {data.elsewhere !== null && <Named elsewhere={data.elsewhere} />}
      {points.length > 0 && (
        <ul>
          {points.map(({ query, name }) => (
            <li key={query}>
              <Link to={`${inLanguage(language, "/diem-ban")}?${query}`} className={link}>
                {texts.emptyPoints(name)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {data.rescue !== null && data.rescue.group.length > 0 && (
        <>
          <h3 className="mt-6 text-lg">{texts.emptyGroups}</h3>
          <ul className="mt-1 flex flex-wrap gap-x-6">
            {data.rescue.group.map(({ value, count }) => (
              <li key={value}>
                <Link to={address({ ...NO_FILTERS, groups: [value] })} className={link}>
                  {shell.groups[value] ?? value} <span className="text-sm tabular-nums text-ink-soft">{count}</span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
