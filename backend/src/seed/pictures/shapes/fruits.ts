import { shade } from "../palette";
import { freshId, type Shape } from "./shape";

function ball(id: string, main: string): string {
  return `<radialGradient id="${id}" cx="0.35" cy="0.3" r="0.85"><stop offset="0" stop-color="${shade(main, 0.42)}"/><stop offset="0.5" stop-color="${main}"/><stop offset="1" stop-color="${shade(main, -0.4)}"/></radialGradient>`;
}

const leaf = (x: number, y: number, turn: number, fill: string): string =>
  `<path d="M0 0Q30 -46 96 -30Q60 22 0 0Z" fill="${fill}" transform="translate(${x} ${y}) rotate(${turn})"/><path d="M4 -2Q44 -20 84 -28" stroke="${shade(fill, 0.3)}" stroke-width="3" fill="none" transform="translate(${x} ${y}) rotate(${turn})"/>`;

/** A jackfruit with its studded skin. */
export const jackfruit: Shape = ({ main, second }) => {
  const id = freshId();
  const studs = Array.from({ length: 130 }, (_, index) => {
    const angle = index * 2.399;
    const distance = Math.sqrt(index / 130);
    return `<circle cx="${(Math.cos(angle) * distance * 190).toFixed(0)}" cy="${(-240 + Math.sin(angle) * distance * 228).toFixed(0)}" r="9" fill="${shade(main, index % 2 ? -0.16 : 0.16)}"/>`;
  }).join("");
  return `<defs>${ball(id, main)}</defs><path d="M-8 -470Q0 -540 30 -560" stroke="#6b4529" stroke-width="22" fill="none" stroke-linecap="round"/><ellipse cx="0" cy="-240" rx="206" ry="244" fill="url(#${id})"/>${studs}${leaf(24, -520, -10, second)}${leaf(0, -510, 196, second)}`;
};

/** A pomelo with its stalk and two leaves. */
export const pomelo: Shape = ({ main, second }) => {
  const id = freshId();
  return `<defs>${ball(id, main)}</defs><path d="M0 -330C120 -330 186 -240 178 -140C170 -40 92 0 0 0C-92 0 -170 -40 -178 -140C-186 -240 -120 -330 0 -330Z" fill="url(#${id})"/><path d="M-4 -322q-6 -36 8 -58" stroke="#6b4529" stroke-width="12" fill="none" stroke-linecap="round"/>${leaf(4, -352, -8, second)}${leaf(-2, -348, 200, second)}`;
};

/** Half a pomelo, its segments showing. */
export const pomelohalf: Shape = ({ main, second }) =>
  `<circle cx="0" cy="-150" r="150" fill="${main}"/><circle cx="0" cy="-150" r="132" fill="#fbf5e8"/>` +
  Array.from(
    { length: 10 },
    (_, index) =>
      `<path d="M0 -162L-30 -246Q0 -276 30 -246Z" fill="${second}" transform="rotate(${index * 36} 0 -150)"/>`,
  ).join("") +
  `<circle cx="0" cy="-150" r="12" fill="#fbf5e8"/>`;

/** A cluster of longans. */
export const longans: Shape = ({ main, second }) => {
  const id = freshId();
  const spots: [number, number][] = [
    [-150, -50],
    [-60, -44],
    [34, -48],
    [126, -54],
    [-104, -122],
    [-12, -120],
    [80, -126],
    [-58, -194],
    [36, -198],
    [-10, -266],
  ];
  return (
    `<defs>${ball(id, main)}</defs><path d="M-10 -400Q-30 -250 -100 -130M-10 -380Q20 -240 90 -130" stroke="#6b4529" stroke-width="12" fill="none"/>${leaf(-6, -380, -14, second)}${leaf(-14, -370, 200, second)}` +
    spots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="50" fill="url(#${id})"/>`).join("")
  );
};

/** Stalks of sugar cane, leaning. */
export const cane: Shape = ({ main, second }) =>
  [-7, 3, 13]
    .map(
      (turn, index) =>
        `<g transform="rotate(${turn})"><rect x="${-60 + index * 50}" y="-620" width="42" height="620" rx="10" fill="${index % 2 ? shade(main, -0.14) : main}"/>${[-520, -400, -280, -160, -50].map((y) => `<rect x="${-64 + index * 50}" y="${y}" width="50" height="13" rx="6" fill="${second}"/>`).join("")}<rect x="${-52 + index * 50}" y="-610" width="9" height="600" fill="#fff" opacity="0.22"/></g>`,
    )
    .join("");
