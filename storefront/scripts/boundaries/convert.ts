import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import { z } from "zod";
import { roundLine } from "../outline/simplify-line";

/** A boundary file that cannot be used; the message is one sentence for an operator. */
export class BoundaryError extends Error {}

/** About 11 m: finer than a printed administrative map. */
const DECIMALS = 4;

const position = z
  .array(z.number())
  .min(2)
  .refine(
    ([lng = 999, lat = 999]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 90,
    "a coordinate is not longitude, latitude in degrees (WGS 84)",
  );
const ring = z.array(position).min(4, "a ring has fewer than four positions");
const area = z.discriminatedUnion(
  "type",
  [
    z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) }),
    z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(z.array(ring).min(1)).min(1) }),
  ],
  "only Polygon and MultiPolygon can be boundaries",
);
const collection = z.object({
  type: z.literal("FeatureCollection"),
  features: z
    .array(
      z.object({ type: z.literal("Feature"), properties: z.record(z.string(), z.unknown()).nullish(), geometry: area }),
    )
    .min(1, "the file has no boundary"),
});
const topology = z.object({
  type: z.literal("Topology"),
  objects: z
    .record(z.string(), z.object({ type: z.string() }))
    .refine((objects) => Object.keys(objects).length > 0, "the topology has no object"),
  arcs: z.array(z.array(z.array(z.number()).min(2))),
});

function readable(error: z.ZodError): string {
  const [first] = error.issues;
  const where = first?.path.slice(0, 4).join(".") ?? "";
  return where === "" ? (first?.message ?? "unreadable") : `${where}: ${first?.message}`;
}

function fromTopology(data: object): unknown {
  const read = topology.safeParse(data);
  if (!read.success) throw new BoundaryError(`Not a usable TopoJSON: ${readable(read.error)}`);
  const source = data as Topology;
  try {
    const features = Object.values(source.objects).flatMap((each): Feature[] => {
      const drawn = feature(source, each);
      return drawn.type === "FeatureCollection" ? drawn.features : [drawn];
    });
    return { type: "FeatureCollection", features };
  } catch (cause) {
    throw new BoundaryError("Not a usable TopoJSON: an object names an arc that the file does not have", { cause });
  }
}

function rounded(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons
    .map((rings: Position[][]) => rings.map((each) => roundLine(each, DECIMALS)).filter((each) => each.length >= 4))
    .filter((rings) => rings.length > 0);
  return { type: "MultiPolygon", coordinates };
}

/**
 * Turns the text of a GeoJSON or TopoJSON file into the boundaries the map draws: areas only,
 * four decimals, and of all properties only `code` and `name`.
 * @throws BoundaryError with the reason, naming the first place that is wrong.
 */
export function convertBoundaries(text: string): FeatureCollection<MultiPolygon, { code?: string; name?: string }> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    throw new BoundaryError("The file is not JSON", { cause });
  }
  if (typeof data !== "object" || data === null) throw new BoundaryError("The file is neither GeoJSON nor TopoJSON");
  const geo = "type" in data && data.type === "Topology" ? fromTopology(data) : data;
  const read = collection.safeParse(geo);
  if (!read.success) throw new BoundaryError(`Not usable as boundaries: ${readable(read.error)}`);
  const features = read.data.features
    .map(({ properties, geometry }) => {
      const { code, name } = properties ?? {};
      return {
        type: "Feature" as const,
        properties: { ...(typeof code === "string" ? { code } : {}), ...(typeof name === "string" ? { name } : {}) },
        geometry: rounded(geometry),
      };
    })
    .filter(({ geometry }) => geometry.coordinates.length > 0);
  if (features.length === 0) throw new BoundaryError("Every boundary is smaller than 11 m");
  return { type: "FeatureCollection", features };
}
