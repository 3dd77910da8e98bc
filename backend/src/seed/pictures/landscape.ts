import { SIDE } from "./grounds";
import { colour, shade } from "./palette";

type Layer = (top: number, fill: string, phase: number) => string;

const curve = (top: number, rise: number, phase: number): string =>
  `M0 ${top + rise * Math.sin(phase)}C${SIDE * 0.2} ${top - rise * 1.3} ${SIDE * 0.34} ${top + rise} ${SIDE * 0.55} ${top - rise * 0.2}S${SIDE * 0.86} ${top - rise * 1.6} ${SIDE} ${top + rise * Math.cos(phase)}V${SIDE}H0Z`;

const LAYERS: Record<string, Layer> = {
  hills: (top, fill, phase) => `<path d="${curve(top, 70, phase)}" fill="${fill}"/>`,
  karst: (top, fill) =>
    `<path d="M0 ${top}Q40 ${top - 190} 110 ${top - 170}Q170 ${top - 120} 190 ${top}Z M180 ${top}Q230 ${top - 320} 310 ${top - 300}Q380 ${top - 240} 400 ${top}Z M620 ${top}Q660 ${top - 230} 730 ${top - 220}Q800 ${top - 170} 820 ${top}Z M780 ${top}Q850 ${top - 380} 940 ${top - 350}Q1030 ${top - 260} 1080 ${top}Z" fill="${fill}"/>`,
  sea: (top, fill) =>
    `<rect y="${top}" width="${SIDE}" height="${SIDE - top}" fill="${fill}"/>` +
    Array.from({ length: 16 }, (_, index) => {
      const y = top + 18 + index * index * 2.6;
      return `<path d="M${(index * 197) % 900} ${y}h${90 + index * 11}" stroke="${shade(fill, 0.4)}" stroke-width="${3 + index * 0.4}" stroke-linecap="round" opacity="0.55"/>`;
    }).join(""),
  rice: (top, fill) =>
    `<rect y="${top}" width="${SIDE}" height="${SIDE - top}" fill="${fill}"/>` +
    Array.from({ length: 9 }, (_, index) => {
      const y = top + 10 + index * index * 5;
      return `<path d="M0 ${y}Q${SIDE / 2} ${y + 14} ${SIDE} ${y - 6}" stroke="${shade(fill, index % 2 ? -0.16 : 0.2)}" stroke-width="${5 + index * 2}" fill="none"/>`;
    }).join(""),
  terraces: (top, fill) =>
    Array.from(
      { length: 7 },
      (_, index) =>
        `<path d="${curve(top + index * 48, 44, index * 0.7)}" fill="${shade(fill, index % 2 ? -0.12 : 0.1 + index * 0.02)}"/>`,
    ).join(""),
  tea: (top, fill) =>
    `<path d="${curve(top, 40, 0.4)}" fill="${fill}"/>` +
    Array.from({ length: 8 }, (_, index) => {
      const y = top + 46 + index * 46;
      return `<path d="M-20 ${y}q45 -34 90 0t90 0t90 0t90 0t90 0t90 0t90 0t90 0t90 0t90 0t90 0t90 0v26h-1100z" fill="${shade(fill, index % 2 ? 0.18 : -0.12)}"/>`;
    }).join(""),
  yard: (top, fill) =>
    `<rect y="${top}" width="${SIDE}" height="${SIDE - top}" fill="${fill}"/>` +
    Array.from(
      { length: 5 },
      (_, index) =>
        `<path d="M0 ${top + 20 + index * index * 15}H${SIDE}" stroke="${shade(fill, -0.14)}" stroke-width="4"/>`,
    ).join(""),
};

/**
 * The back of a landscape: a sky of one colour with a low sun, then layers "kind-colour-top" from far to near.
 * @throws Error for a layer or colour that the series does not have.
 */
export function landscape(sky: string, layers: string): string {
  const base = colour(sky);
  const drawn = layers.split("+").map((text, index) => {
    const [kind = "", tint = "", top = "0"] = text.split("-");
    const layer = LAYERS[kind];
    if (!layer) throw new Error(`unknown layer "${kind}"`);
    return layer(Number(top), colour(tint), index * 1.3);
  });
  return (
    `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${base}"/><stop offset="0.7" stop-color="#fbf1dc"/></linearGradient>` +
    `<radialGradient id="shadow"><stop offset="0" stop-color="#20140a" stop-opacity="0.42"/><stop offset="0.6" stop-color="#20140a" stop-opacity="0.18"/><stop offset="1" stop-color="#20140a" stop-opacity="0"/></radialGradient></defs>` +
    `<rect width="${SIDE}" height="${SIDE}" fill="url(#sky)"/><circle cx="800" cy="250" r="170" fill="#fff3cf" opacity="0.5"/><circle cx="800" cy="250" r="104" fill="#f2c667"/>${drawn.join("")}`
  );
}
