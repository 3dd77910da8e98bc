import * as bottles from "./bottles";
import * as ceramics from "./ceramics";
import * as crafts from "./crafts";
import * as foods from "./foods";
import * as fruits from "./fruits";
import * as packs from "./packs";
import * as places from "./places";
import type { Shape } from "./shape";

const SHAPES: Record<string, Shape> = { ...bottles, ...ceramics, ...crafts, ...foods, ...fruits, ...packs, ...places };

/** Half the width of a shape's contact shadow, in px; shapes not named here get 170. */
const SHADOWS: Record<string, number> = {
  bottle: 130,
  flask: 150,
  dropper: 110,
  jar: 190,
  cup: 130,
  tin: 160,
  tray: 420,
  plate: 330,
  crate: 340,
  roll: 290,
  leafcake: 220,
  bars: 300,
  noodles: 260,
  heap: 260,
  mat: 350,
  rug: 340,
  cloth: 300,
  bag: 270,
  straws: 150,
  pearls: 370,
  shop: 420,
  stall: 420,
  hall: 480,
  workshop: 340,
  stilthouse: 300,
  jars: 420,
  boat: 280,
  stones: 340,
  jackfruit: 210,
  pomelo: 190,
  longans: 210,
  teacup: 100,
  lamp: 160,
  kitchen: 300,
  carving: 260,
  dish: 150,
  disc: 140,
  pouch: 190,
  sack: 220,
  box: 220,
};

/**
 * Finds a shape and the half width of its shadow.
 * @throws Error when there is no such shape.
 */
export function shapeNamed(name: string): { draw: Shape; shadow: number } {
  const draw = SHAPES[name];
  if (!draw) throw new Error(`unknown shape "${name}"`);
  return { draw, shadow: SHADOWS[name] ?? 170 };
}
