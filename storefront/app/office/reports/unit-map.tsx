import type { UnitTally } from "../../../../plugins/ocop/src/contract/office-report";
import { formatCount } from "../../shared/format/count";
import type { OfficeReportsTexts } from "../../shared/i18n/vi/office-reports";
import { useLanguage } from "../../shared/language";
import type { UnitShapes } from "../../shared/map/boundaries.server";
import { boundsOf, grow } from "../../shared/map/bbox";
import { project, viewBoxOf } from "../../shared/map/projection";
import { darkness, shadeOf, shadesOf } from "../../shared/map/shades";
import { StillMap } from "../../shared/map/still-map";

type Unit = Pick<UnitTally, "code" | "name" | "products" | "point">;

const RATIO = 0.86;
/** Radius of the largest circle as a part of the map's width. */
const LARGEST = 0.035;

interface Props {
  units: readonly Unit[];
  /** Areas of the units, where their boundaries are known. */
  shapes: UnitShapes;
  /** The whole country is shown with both archipelagos, a part of it from near. */
  whole: boolean;
  words: OfficeReportsTexts;
}

/** The part of the drawing in which the units lie; undefined for the whole country. */
function partOf(units: readonly Unit[], drawn: UnitShapes["box"]) {
  if (drawn !== null) {
    const width = Math.max(drawn.width, drawn.height * RATIO) * 1.08;
    const height = width / RATIO;
    return { x: drawn.x + (drawn.width - width) / 2, y: drawn.y + (drawn.height - height) / 2, width, height };
  }
  const bounds = boundsOf(
    units.flatMap(({ point }) => point ?? []),
    0.8,
  );
  return bounds === null ? undefined : viewBoxOf(grow(bounds, 0.15), RATIO);
}

/** Products by unit as shades of areas, or as circles where no boundary is known. The same numbers stand in the table. */
export function UnitMap({ units, shapes: { paths, grain, box: drawn, shipped }, whole, words }: Props) {
  const language = useLanguage();
  const held = units.filter(({ products }) => products > 0);
  const areas = Object.keys(paths).length > 0;
  const shown = held.filter(
    ({ code, point }) => (areas && code !== null && code in paths) || (!areas && point !== null),
  );
  const [first] = held;
  if (first === undefined || shown.length === 0) return <p className="mt-3 text-ink-soft">{words.mapNone}</p>;
  const box = whole ? undefined : partOf(units, drawn);
  const width = box?.width ?? 190;
  const ranges = shadesOf(units.map(({ products }) => products));
  const label = words.mapLabel(
    formatCount(held.length),
    `${first.name ?? words.unknownUnit} (${formatCount(first.products)})`,
  );
  const missing = held.filter(({ code }) => code !== null).length - shown.length;
  return (
    <figure className="mt-3 max-w-xl">
      <StillMap
        language={language}
        label={label}
        ratio={RATIO}
        shaded={areas}
        className="w-full rounded-card border border-line print:max-w-sm"
        {...(box === undefined ? {} : { box })}
      >
        {areas ? (
          <g transform={`scale(${grain})`}>
            {units.map(({ code, products }) =>
              code !== null && paths[code] !== undefined ? (
                <path
                  key={code}
                  d={paths[code]}
                  className="fill-bamboo-deep stroke-card"
                  fillOpacity={darkness(shadeOf(products, ranges), ranges.length)}
                  strokeWidth={width / 700 / grain}
                />
              ) : null,
            )}
          </g>
        ) : (
          shown.map(({ code, name, products, point }) => {
            const { x, y } = project(point ?? { lat: 0, lng: 0 });
            return (
              <circle
                key={code ?? name}
                cx={x.toFixed(2)}
                cy={y.toFixed(2)}
                r={(LARGEST * width * Math.sqrt(products / first.products)).toFixed(2)}
                className="fill-lacquer stroke-card"
                fillOpacity="0.75"
                strokeWidth={width / 400}
              />
            );
          })
        )}
      </StillMap>
      <figcaption className="mt-2 text-sm text-ink-soft">
        {areas ? words.mapAreas : words.mapCircles}
        {shipped && <> {words.mapSource}</>}
        {missing > 0 && <> {words.mapMissing(formatCount(missing))}</>}
      </figcaption>
      {areas && (
        <ul aria-hidden="true" className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          <li className="flex items-center gap-2">
            <span className="size-4 rounded-sm [print-color-adjust:exact] border border-line bg-bamboo-wash" />
            {words.none}
          </li>
          {ranges.map(({ from, to }, at) => (
            <li key={from} className="flex items-center gap-2 tabular-nums">
              <span
                className="size-4 rounded-sm [print-color-adjust:exact] bg-bamboo-deep"
                style={{ opacity: darkness(at, ranges.length) }}
              />
              {words.range(formatCount(from), formatCount(to))}
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}
