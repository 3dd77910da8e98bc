import type { Position } from "geojson";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { simplifyLine } from "./simplify-line";

function absolute(arc: Position[], transform: Topology["transform"]): Position[] {
  if (transform === undefined) return arc;
  let x = 0;
  let y = 0;
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
}

/** Indices of every arc a geometry is drawn with. */
export function arcsOf(geometry: GeometryObject): Set<number> {
  if (geometry.type === "GeometryCollection") {
    return new Set((geometry as GeometryCollection).geometries.flatMap((part) => [...arcsOf(part)]));
  }
  if (!("arcs" in geometry)) return new Set();
  return new Set(geometry.arcs.flat(2).map((index) => (index < 0 ? ~index : index)));
}

/**
 * The topology with every arc simplified. Working on arcs, not on rings, keeps shared borders shared.
 * @param toleranceOf degrees for the arc with this index.
 */
export function simplifyTopology(topology: Topology, toleranceOf: (arc: number) => number): Topology {
  const arcs = topology.arcs.map((arc, index) => simplifyLine(absolute(arc, topology.transform), toleranceOf(index)));
  return { type: "Topology", objects: topology.objects, arcs };
}
