import type { FeatureCollection, Position } from "geojson";
import { DRAWING, project } from "../../app/shared/map/projection";

function path(ring: Position[]): string {
  let before = { x: 0, y: 0 };
  const steps = ring.slice(0, -1).map(([lng = 0, lat = 0], at) => {
    const { x, y } = project({ lat, lng });
    const point = { x: Math.round(x * 10), y: Math.round(y * 10) };
    const step = `${at === 0 ? "M" : ""}${point.x - before.x} ${point.y - before.y}`;
    before = point;
    return at === 0 ? `${step}l` : step;
  });
  return `${steps.join(" ").replace("l ", "l").replaceAll(" -", "-")}z`;
}

/** Draws one kind of feature with relative steps in tenths of a drawing unit: the shortest text for a coast. */
function paths(outline: FeatureCollection, kind: string): string {
  return outline.features
    .filter((each) => each.properties?.kind === kind)
    .flatMap((each) => (each.geometry.type === "MultiPolygon" ? each.geometry.coordinates.flat() : []))
    .map(path)
    .join("");
}

/**
 * The still twin of the outline, in two symbols that a page draws with `<use>`;
 * colours come from the page, for they are design tokens.
 */
export function outlineSvg(outline: FeatureCollection): string {
  const size = `${DRAWING.x.toFixed(1)} ${DRAWING.y.toFixed(1)}`;
  const shapes = ["neighbour", "country"].map(
    (kind) =>
      `<path id="${kind}" transform="scale(.1)" vector-effect="non-scaling-stroke" d="${paths(outline, kind)}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${shapes.join("")}</svg>\n`;
}
