import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { OUTLINE_WINDOW } from "../../app/shared/map/projection";
import { labels } from "./archipelagos";
import { clipRing } from "./clip-ring";
import { ringArea } from "./ring-area";
import { roundLine } from "./simplify-line";
import { arcsOf, simplifyTopology } from "./simplify-topology";

/** ISO 3166-1 numeric code of Việt Nam. */
const VIETNAM = "704";
/** China, Laos, Cambodia, Thailand, Myanmar, Malaysia, Brunei, Indonesia, the Philippines: drawn faintly, without names. */
const NEIGHBOURS = ["156", "418", "116", "764", "104", "458", "096", "360", "608"];
/** Degrees; 0.01° is about 1.1 km. */
const TOLERANCE = { country: 0.01, neighbour: 0.16 };
/** Square degrees under which an islet is left out: not visible at the scale of the outline. */
const LEAST_AREA = { country: 0.0012, neighbour: 0.05 };
const DECIMALS = 2;

function shape(geometry: Polygon | MultiPolygon, kind: "country" | "neighbour"): MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons
    .map((rings) =>
      rings
        .map((ring) => roundLine(clipRing(ring, OUTLINE_WINDOW), DECIMALS))
        .filter((ring) => ring.length >= 4 && ringArea(ring) >= LEAST_AREA[kind]),
    )
    .filter((rings) => rings.length > 0);
  return { type: "MultiPolygon", coordinates };
}

/**
 * The offline base map: Việt Nam, its neighbours' faint coasts and borders, and the labelled archipelagos.
 * @param atlas `countries-10m.json` of the npm package world-atlas (Natural Earth, public domain).
 * @throws Error when the atlas lacks Việt Nam.
 */
export function buildOutline(atlas: Topology<{ countries: GeometryCollection }>): FeatureCollection {
  const countries = atlas.objects.countries.geometries;
  const home = countries.find((country) => country.id === VIETNAM);
  if (home === undefined) throw new Error("The atlas has no country 704 (Việt Nam)");
  const fine = arcsOf(home);
  const simple = simplifyTopology(atlas, (arc) => (fine.has(arc) ? TOLERANCE.country : TOLERANCE.neighbour));
  const features = [...NEIGHBOURS, VIETNAM].flatMap((id): Feature[] => {
    const country = countries.find((each) => each.id === id);
    if (country === undefined) return [];
    const whole = feature(simple, country);
    const drawn = "geometry" in whole ? whole.geometry : null;
    if (drawn?.type !== "Polygon" && drawn?.type !== "MultiPolygon") return [];
    const kind = id === VIETNAM ? "country" : "neighbour";
    const geometry = shape(drawn, kind);
    return geometry.coordinates.length === 0 ? [] : [{ type: "Feature", properties: { kind }, geometry }];
  });
  return { type: "FeatureCollection", features: [...features, ...labels()] };
}
