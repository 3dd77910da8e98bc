import type { MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import file from "./provinces.json";

const topology = file as unknown as Topology<{ provinces: GeometryCollection }>;

/**
 * Areas of today's provinces and of the 63 until 30/06/2025 by code, to about a kilometre: enough for a map of the country, not for
 * measuring. Written by `npm run map:provinces`; NOTICE.md says from what.
 */
export const SHIPPED_PROVINCES: ReadonlyMap<string, MultiPolygon> = new Map(
  feature(topology, topology.objects.provinces).features.flatMap(({ id, geometry }) =>
    typeof id === "string" && geometry.type === "MultiPolygon" ? [[id, geometry] as const] : [],
  ),
);
