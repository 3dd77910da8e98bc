import type { SalesPointCard, SalesPointCollection } from "../../contract/sales-point";

/** Sales points as an RFC 7946 FeatureCollection: longitude first, WGS 84; cards without coordinates are left out. */
export function featureCollection(cards: readonly SalesPointCard[], count: number): SalesPointCollection {
  const features = cards.flatMap(({ lat, lng, ...properties }) =>
    lat === null || lng === null
      ? []
      : [
          {
            type: "Feature" as const,
            id: properties.id,
            geometry: { type: "Point" as const, coordinates: [lng, lat] as [number, number] },
            properties,
          },
        ],
  );
  return { type: "FeatureCollection", count, features };
}
