import { art } from "./art";
import { ground, SIDE } from "./grounds";
import { landscape } from "./landscape";
import { colour } from "./palette";
import { shapeNamed } from "./shapes";

/** Where things stand: the middle of the picture and the front of the table, in px. */
const ORIGIN = { x: SIDE / 2, y: 880 };

/** One thing of a still life, as written in the data: `what@dx,dy*scale` or `what@dx,dy*scale~degrees`. */
export interface Thing {
  what: string;
  x: number;
  y: number;
  scale: number;
  turn: number;
}

/**
 * Reads one thing: `jar(amber,turmeric,1f41d)@-120,0*1` is a shape with its colours and label art,
 * `1f41f!silver@200,30*0.8` a free piece of art (320 px wide at scale 1).
 * @throws Error when the text does not follow that form.
 */
export function parseThing(text: string): Thing {
  const match = /^(.+)@(-?\d+),(-?\d+)\*([\d.]+)(?:~(-?\d+))?$/.exec(text);
  if (!match) throw new Error(`cannot read "${text}"`);
  const [, what = "", x = "0", y = "0", scale = "1", turn = "0"] = match;
  return { what, x: Number(x), y: Number(y), scale: Number(scale), turn: Number(turn) };
}

function shadow(x: number, y: number, half: number): string {
  return `<ellipse cx="${x + half * 0.12}" cy="${y}" rx="${half}" ry="${Math.max(16, half * 0.17)}" fill="url(#shadow)"/>`;
}

async function draw(thing: Thing): Promise<string> {
  const x = ORIGIN.x + thing.x;
  const y = ORIGIN.y + thing.y;
  const place = `translate(${x} ${y}) rotate(${thing.turn}) scale(${thing.scale})`;
  const shape = /^([a-z]+)\(([^)]*)\)$/.exec(thing.what);
  if (!shape) {
    const image = await art(thing.what);
    return `${shadow(x, y - 6, 128 * thing.scale)}<g transform="${place}"><image href="${image}" x="-160" y="-300" width="320" height="320"/></g>`;
  }
  const [, name = "", list = ""] = shape;
  const [main = "", second = "", label = ""] = list.split(",");
  const { draw: paint, shadow: half } = shapeNamed(name);
  const drawn = paint({ main: colour(main), second: colour(second || main), art: label ? await art(label) : null });
  return `${shadow(x, y - 4, half * thing.scale)}<g transform="${place}">${drawn}</g>`;
}

/**
 * Composes the SVG of one picture (1080 px square), things from back to front.
 * @param back "pattern-colour" for a still life, "sky-colour" for a landscape
 * @param front the table's colour, or the layers of the landscape
 */
export async function compose(back: string, front: string, things: string): Promise<string> {
  const drawn: string[] = [];
  for (const text of things.split(/\s+/).filter(Boolean)) drawn.push(await draw(parseThing(text)));
  const stage = back.startsWith("sky-") ? landscape(back.slice(4), front) : ground(back, front);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${SIDE}" height="${SIDE}">${stage}${drawn.join("")}</svg>`;
}
