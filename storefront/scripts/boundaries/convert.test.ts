import { BoundaryError, convertBoundaries } from "./convert";

const square = [
  [
    [105, 19],
    [106, 19],
    [106, 20],
    [105.123456, 20],
    [105, 19],
  ],
];
const geojson = (geometry: unknown, properties: unknown = { code: "38", name: "Thanh Hóa", secret: "x" }): string =>
  JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", properties, geometry }] });

describe("convertBoundaries", () => {
  it("keeps code and name only and rounds to four decimals", () => {
    const [feature] = convertBoundaries(geojson({ type: "Polygon", coordinates: square })).features;
    expect(feature?.properties).toEqual({ code: "38", name: "Thanh Hóa" });
    expect(feature?.geometry.coordinates[0]?.[0]?.[3]).toEqual([105.1235, 20]);
  });

  it("converts a TopoJSON with a transform", () => {
    const topology = {
      type: "Topology",
      transform: { scale: [0.5, 0.5], translate: [105, 19] },
      objects: {
        units: {
          type: "GeometryCollection",
          geometries: [{ type: "Polygon", arcs: [[0]], properties: { code: "01" } }],
        },
      },
      arcs: [
        [
          [0, 0],
          [2, 0],
          [0, 2],
          [-2, 0],
          [0, -2],
        ],
      ],
    };
    const result = convertBoundaries(JSON.stringify(topology));
    expect(result.features[0]?.properties.code).toBe("01");
    expect(result.features[0]?.geometry.coordinates[0]?.[0]).toEqual([
      [105, 19],
      [106, 19],
      [106, 20],
      [105, 20],
      [105, 19],
    ]);
  });

  it.each([
    ["not JSON", "{", "not JSON"],
    ["null", "null", "neither GeoJSON nor TopoJSON"],
    ["another kind of JSON", "{}", 'expected "FeatureCollection"'],
    ["no feature", JSON.stringify({ type: "FeatureCollection", features: [] }), "no boundary"],
    ["points", geojson({ type: "Point", coordinates: [105, 19] }), "only Polygon and MultiPolygon"],
    [
      "metres of VN-2000 instead of degrees",
      geojson({
        type: "Polygon",
        coordinates: [
          [
            [580000, 2190000],
            [580001, 2190000],
            [580001, 2190001],
            [580000, 2190000],
          ],
        ],
      }),
      "WGS 84",
    ],
    [
      "an arc that is absent",
      JSON.stringify({ type: "Topology", objects: { a: { type: "Polygon", arcs: [[7]] } }, arcs: [] }),
      "does not have",
    ],
  ])("refuses %s with a reason", (_, text, reason) => {
    expect(() => convertBoundaries(text)).toThrow(BoundaryError);
    expect(() => convertBoundaries(text)).toThrow(reason);
  });
});
