import { Link } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { unitName } from "../../shared/place/unit-name";
import { usePlaceTexts } from "./texts";
import type { UnitName } from "./types";

/** More names than this are folded: Hồ Chí Minh City has 168 communes. */
const SHOWN = 24;

function List({ units, linked }: { units: UnitName[]; linked: boolean }) {
  const language = useLanguage();
  return (
    <ul className="flex flex-wrap gap-x-2 gap-y-2">
      {units.map(({ code, slug, full_name }) => (
        <li key={code}>
          {linked ? (
            <Link
              discover="none"
              to={inLanguage(language, `/dia-phuong/${slug}`)}
              className="inline-flex min-h-9 items-center rounded-full border border-line bg-card px-3.5 text-sm hover:border-lacquer hover:text-lacquer-deep"
            >
              {unitName(full_name, language)}
            </Link>
          ) : (
            <span className="inline-flex min-h-9 items-center rounded-full bg-paper-deep px-3.5 text-sm">
              {unitName(full_name, language)}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

/**
 * Names of units; links where they have pages of their own. Many names fold without scripts.
 * They all lead to this same route, so none needs to be discovered: two hundred addresses would be refused at once.
 */
export function UnitLinks({ units, linked = true }: { units: UnitName[]; linked?: boolean }) {
  const texts = usePlaceTexts();
  if (units.length <= SHOWN) return <List units={units} linked={linked} />;
  return (
    <>
      <List units={units.slice(0, SHOWN)} linked={linked} />
      <details className="mt-3 open:[&>summary]:hidden">
        <summary className="inline-flex min-h-11 items-center underline underline-offset-4 hover:text-lacquer">
          {texts.showAll(units.length)}
        </summary>
        <List units={units.slice(SHOWN)} linked={linked} />
      </details>
    </>
  );
}
