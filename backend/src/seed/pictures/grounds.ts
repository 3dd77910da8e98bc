import { colour, shade } from "./palette";

/** Side of a square master picture, in px. */
export const SIDE = 1080;
/** Height at which the wall meets the table, in px. */
const HORIZON = 700;

type Pattern = (base: string) => { size: [number, number]; body: string };

/** The grounds of the series, each after a Vietnamese material. */
const PATTERNS: Record<string, Pattern> = {
  weave: (base) => {
    const light = shade(base, 0.13);
    const dark = shade(base, -0.1);
    return {
      size: [96, 96],
      body:
        `<rect width="96" height="96" fill="${dark}"/>` +
        [0, 48]
          .map(
            (at) =>
              `<rect x="${at + 2}" y="${at + 3}" width="44" height="19" rx="5" fill="${light}"/><rect x="${at + 2}" y="${at + 26}" width="44" height="19" rx="5" fill="${base}"/>` +
              `<rect x="${at + 3}" y="${50 - at}" width="19" height="44" rx="5" fill="${light}"/><rect x="${at + 26}" y="${50 - at}" width="19" height="44" rx="5" fill="${base}"/>`,
          )
          .join(""),
    };
  },
  paper: (base) => ({
    size: [260, 220],
    body:
      `<rect width="260" height="220" fill="${base}"/>` +
      [
        "M12 30q30 14 62 2",
        "M150 20q12 26 44 30",
        "M210 110q-26 4-40 26",
        "M40 130q26-10 52 8",
        "M104 190q20-16 46-6",
        "M10 196q16-6 26 6",
        "M110 86q14 10 34 4",
      ]
        .map(
          (d) =>
            `<path d="${d}" fill="none" stroke="${shade(base, -0.11)}" stroke-width="2.4" stroke-linecap="round"/>`,
        )
        .join(""),
  }),
  batik: (base) => {
    const line = shade(base, 0.2);
    return {
      size: [120, 120],
      body:
        `<rect width="120" height="120" fill="${base}"/>` +
        `<path d="M60 8L112 60L60 112L8 60Z" fill="none" stroke="${line}" stroke-width="3.4"/>` +
        `<path d="M60 34L86 60L60 86L34 60Z" fill="none" stroke="${line}" stroke-width="3"/><circle cx="60" cy="60" r="7" fill="${line}"/>` +
        `<circle cx="0" cy="0" r="8" fill="${line}"/><circle cx="120" cy="0" r="8" fill="${line}"/><circle cx="0" cy="120" r="8" fill="${line}"/><circle cx="120" cy="120" r="8" fill="${line}"/>`,
    };
  },
  waves: (base) => {
    const line = shade(base, 0.16);
    const arcs = [46, 32, 18]
      .map((r) => `<circle cx="60" cy="60" r="${r}" fill="none" stroke="${line}" stroke-width="3"/>`)
      .join("");
    const scale = (x: number, y: number): string =>
      `<g transform="translate(${x} ${y})"><circle cx="60" cy="60" r="60" fill="${base}" stroke="${line}" stroke-width="3"/>${arcs}</g>`;
    return {
      size: [120, 60],
      body: `<rect width="120" height="60" fill="${base}"/>${scale(-60, -60)}${scale(60, -60)}${scale(0, -30)}${scale(-60, 0)}${scale(60, 0)}${scale(0, 30)}`,
    };
  },
  sedge: (base) => ({
    size: [44, 130],
    body:
      `<rect width="44" height="130" fill="${base}"/>` +
      `<rect x="1" width="9" height="130" rx="3" fill="${shade(base, 0.12)}"/><rect x="23" width="9" height="130" rx="3" fill="${shade(base, -0.08)}"/>` +
      `<path d="M0 32q11-8 22 0t22 0M0 97q11-8 22 0t22 0" fill="none" stroke="${shade(base, -0.2)}" stroke-width="3"/>`,
  }),
  brocade: (base) => {
    const one = shade(base, 0.22);
    const two = shade(base, -0.22);
    return {
      size: [108, 108],
      body:
        `<rect width="108" height="108" fill="${base}"/>` +
        `<path d="M0 18L18 0L36 18L54 0L72 18L90 0L108 18V30L90 12L72 30L54 12L36 30L18 12L0 30Z" fill="${two}"/>` +
        `<path d="M54 44L78 68L54 92L30 68Z" fill="${one}"/><path d="M54 58L64 68L54 78L44 68Z" fill="${two}"/>` +
        `<path d="M0 50L18 68L0 86ZM108 50L90 68L108 86Z" fill="${one}"/>`,
    };
  },
  crackle: (base) => ({
    size: [180, 180],
    body:
      `<rect width="180" height="180" fill="${base}"/>` +
      `<path d="M0 40L52 58L92 20L140 46L180 40M52 58L40 120L0 140M40 120L96 132L140 46M96 132L120 180M92 20L86 0M180 140L150 128L96 132M40 120L58 180M120 0L92 20" fill="none" stroke="${shade(base, -0.1)}" stroke-width="2.2"/>`,
  }),
  plain: (base) => ({ size: [40, 40], body: `<rect width="40" height="40" fill="${base}"/>` }),
};

/**
 * Draws wall and table of a still life. `name` is "pattern-colour", such as "weave-sand"; `table` a palette colour.
 * @throws Error for a pattern or colour that the series does not have.
 */
export function ground(name: string, table: string): string {
  const [patternName = "", colourName = ""] = name.split("-");
  const pattern = PATTERNS[patternName];
  if (!pattern) throw new Error(`unknown ground "${patternName}"`);
  const { size, body } = pattern(colour(colourName));
  const top = colour(table);
  return (
    `<defs><pattern id="wall" width="${size[0]}" height="${size[1]}" patternUnits="userSpaceOnUse">${body}</pattern>` +
    `<radialGradient id="light" cx="0.32" cy="0.2" r="0.95"><stop offset="0" stop-color="#fff8e6" stop-opacity="0.62"/><stop offset="0.55" stop-color="#fff8e6" stop-opacity="0"/><stop offset="1" stop-color="#1d130a" stop-opacity="0.24"/></radialGradient>` +
    `<linearGradient id="table" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${shade(top, -0.16)}"/><stop offset="0.14" stop-color="${top}"/><stop offset="1" stop-color="${shade(top, 0.2)}"/></linearGradient>` +
    `<radialGradient id="shadow"><stop offset="0" stop-color="#20140a" stop-opacity="0.5"/><stop offset="0.6" stop-color="#20140a" stop-opacity="0.22"/><stop offset="1" stop-color="#20140a" stop-opacity="0"/></radialGradient></defs>` +
    `<rect width="${SIDE}" height="${SIDE}" fill="url(#wall)"/><rect width="${SIDE}" height="${SIDE}" fill="url(#light)"/>` +
    `<rect y="${HORIZON}" width="${SIDE}" height="${SIDE - HORIZON}" fill="url(#table)"/><rect y="${HORIZON}" width="${SIDE}" height="5" fill="${shade(top, 0.35)}" opacity="0.6"/>`
  );
}
