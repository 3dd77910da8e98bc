/** What a shape is drawn with: main colour, second colour, and the data URI of the art on its label. */
export interface Paint {
  main: string;
  second: string;
  art: string | null;
}

/** Draws a thing that stands on y = 0, centred on x = 0, upwards into negative y; sizes in px of the 1080 master. */
export type Shape = (paint: Paint) => string;

let serial = 0;

/** A fresh id for a gradient, so that two shapes in one picture never share one. */
export function freshId(): string {
  serial += 1;
  return `g${serial}`;
}

/** A left-to-right gradient that rounds a body: dark rim, light band, main colour, dark rim. */
export function round(id: string, light: string, main: string, dark: string): string {
  return `<linearGradient id="${id}"><stop offset="0" stop-color="${dark}"/><stop offset="0.22" stop-color="${light}"/><stop offset="0.55" stop-color="${main}"/><stop offset="1" stop-color="${dark}"/></linearGradient>`;
}

/** A paper label with art in the middle and three quiet lines where words would be. */
export function label(x: number, y: number, width: number, height: number, accent: string, art: string | null): string {
  const side = Math.min(width, height * 0.62) * 0.86;
  const picture = art
    ? `<image href="${art}" x="${x + (width - side) / 2}" y="${y + height * 0.1}" width="${side}" height="${side}"/>`
    : "";
  const line = (at: number, share: number, thick: number): string =>
    `<rect x="${x + (width * (1 - share)) / 2}" y="${y + height * at}" width="${width * share}" height="${thick}" rx="${thick / 2}" fill="${accent}"/>`;
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#fbf5e8"/>` +
    `<rect x="${x + 6}" y="${y + 6}" width="${width - 12}" height="${height - 12}" rx="4" fill="none" stroke="${accent}" stroke-width="2.5" opacity="0.7"/>` +
    `${picture}${line(0.74, 0.62, 9)}${line(0.83, 0.42, 5)}${line(0.89, 0.3, 4)}`
  );
}
