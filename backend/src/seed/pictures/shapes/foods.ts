import { shade } from "../palette";
import { freshId, round, type Shape } from "./shape";

/** A cake or fermented roll wrapped in banana leaf and tied with split bamboo. */
export const leafcake: Shape = ({ main, second }) => {
  const a = freshId();
  return (
    `<defs>${round(a, shade(main, 0.26), main, shade(main, -0.36))}</defs>` +
    `<path d="M-170 -8Q-196 -62 -160 -112H150Q196 -66 176 -8Z" fill="url(#${a})"/>` +
    `<path d="M-160 -112L-104 -60L-170 -8M150 -112L110 -62L176 -8" fill="none" stroke="${shade(main, -0.3)}" stroke-width="4"/>` +
    `<path d="M-150 -86Q0 -98 150 -86M-164 -40Q0 -50 168 -40" fill="none" stroke="${shade(main, 0.22)}" stroke-width="3" opacity="0.6"/>` +
    `<path d="M-52 -113Q-64 -60 -54 -8M56 -113Q66 -60 58 -8" fill="none" stroke="${second}" stroke-width="10"/>` +
    `<path d="M-66 -118q12 -20 24 0M44 -118q12 -20 24 0" fill="none" stroke="${second}" stroke-width="7"/>`
  );
};

/** A pork roll (giò): leaf, strings, and the cut end showing. */
export const roll: Shape = ({ main, second }) => {
  const a = freshId();
  return (
    `<defs><linearGradient id="${a}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${shade(main, 0.12)}"/><stop offset="0.3" stop-color="${shade(main, 0.26)}"/><stop offset="1" stop-color="${shade(main, -0.42)}"/></linearGradient></defs>` +
    `<path d="M-250 -150H200V0H-250Q-290 -75 -250 -150Z" fill="url(#${a})"/><ellipse cx="200" cy="-75" rx="46" ry="75" fill="${shade(main, -0.25)}"/><ellipse cx="202" cy="-75" rx="38" ry="65" fill="${second}"/>` +
    `<circle cx="196" cy="-96" r="5" fill="${shade(second, -0.18)}"/><circle cx="212" cy="-60" r="6" fill="${shade(second, -0.18)}"/><circle cx="194" cy="-48" r="4" fill="${shade(second, -0.25)}"/>` +
    [-190, -110, -30, 50, 130]
      .map((x) => `<path d="M${x} -150q-18 75 0 150" fill="none" stroke="#e6d2ae" stroke-width="8"/>`)
      .join("") +
    `<path d="M-250 -100H150M-258 -56H150" stroke="${shade(main, -0.2)}" stroke-width="3" opacity="0.5"/>`
  );
};

/** Peanut brittle or sweets: a small stack of bars with nuts. */
export const bars: Shape = ({ main, second }) => {
  const bar = (x: number, y: number): string =>
    `<g transform="translate(${x} ${y})"><path d="M-120 -56L-92 -80H128L100 -56Z" fill="${shade(main, 0.3)}"/><path d="M100 -56L128 -80V-26L100 0Z" fill="${shade(main, -0.3)}"/><rect x="-120" y="-56" width="220" height="56" rx="4" fill="${main}"/>` +
    [-96, -58, -18, 22, 62]
      .map(
        (at, index) =>
          `<ellipse cx="${at + 8}" cy="${index % 2 ? -18 : -36}" rx="17" ry="11" fill="${second}" transform="rotate(${index * 24 - 30} ${at + 8} ${index % 2 ? -18 : -36})"/>`,
      )
      .join("") +
    `</g>`;
  return bar(-124, 0) + bar(124, 0) + bar(0, -70);
};

/** A crisp disc, whole and leaning: rice paper with sesame, or cu đơ between two of them. */
export const disc: Shape = ({ main, second }) => {
  const a = freshId();
  const seeds = Array.from({ length: 42 }, (_, index) => {
    const angle = index * 2.399;
    const distance = 18 + Math.sqrt(index) * 21;
    return `<ellipse cx="${Math.round(Math.cos(angle) * distance)}" cy="${Math.round(-170 + Math.sin(angle) * distance)}" rx="6" ry="3.5" fill="${second}" transform="rotate(${index * 37} ${Math.round(Math.cos(angle) * distance)} ${Math.round(-170 + Math.sin(angle) * distance)})"/>`;
  }).join("");
  return `<defs><radialGradient id="${a}" cx="0.4" cy="0.35" r="0.8"><stop offset="0" stop-color="${shade(main, 0.3)}"/><stop offset="0.75" stop-color="${main}"/><stop offset="1" stop-color="${shade(main, -0.28)}"/></radialGradient></defs><circle cx="9" cy="-164" r="170" fill="${shade(main, -0.4)}"/><circle cx="0" cy="-170" r="170" fill="url(#${a})"/>${seeds}`;
};

/** Vermicelli or arrowroot noodles: bundles tied in the middle. */
export const noodles: Shape = ({ main, second }) => {
  const strands = (y: number): string =>
    Array.from({ length: 9 }, (_, index) => {
      const spread = (index - 4) * 9;
      return `<path d="M-220 ${y - 46 + spread * 1.1}Q0 ${y - 46 + spread * 0.35} 220 ${y - 46 + spread}" fill="none" stroke="${index % 2 ? main : shade(main, -0.12)}" stroke-width="11" stroke-linecap="round"/>`;
    }).join("") + `<rect x="-26" y="${y - 72}" width="52" height="54" rx="8" fill="${second}"/>`;
  return `<g transform="translate(30 -76)">${strands(0)}</g><g transform="translate(-20 0)">${strands(0)}</g>`;
};

/** A mound of loose goods (tea leaves, grain, seeds). */
export const heap: Shape = ({ main, second }) => {
  const grains = Array.from({ length: 90 }, (_, index) => {
    const row = Math.floor(index / 18);
    const x = ((index % 18) - 8.5) * (25 - row * 4.4) + ((index * 53) % 17);
    const y = -10 - row * 22 - ((index * 29) % 13) + Math.abs(x) * 0.05;
    const fill = index % 3 === 0 ? second : index % 3 === 1 ? shade(main, 0.2) : shade(main, -0.18);
    return `<ellipse cx="${x.toFixed(0)}" cy="${y.toFixed(0)}" rx="15" ry="6.5" fill="${fill}" transform="rotate(${(index * 47) % 180} ${x.toFixed(0)} ${y.toFixed(0)})"/>`;
  }).join("");
  return `<path d="M-240 0Q-150 -50 -70 -110Q0 -140 76 -108Q150 -52 240 0Q0 26 -240 0Z" fill="${shade(main, -0.1)}"/>${grains}`;
};

/** Dried fingers of cordyceps standing in an open glass. */
export const cordyceps: Shape = ({ main }) => {
  const fingers = Array.from({ length: 15 }, (_, index) => {
    const x = (index - 7) * 13;
    const top = -250 - ((index * 61) % 90);
    const lean = (index - 7) * 7;
    return `<path d="M${x} -40Q${x + lean * 0.3} -150 ${x + lean} ${top}" fill="none" stroke="${index % 2 ? main : shade(main, -0.14)}" stroke-width="15" stroke-linecap="round"/><circle cx="${x + lean}" cy="${top}" r="10" fill="${shade(main, 0.18)}"/>`;
  }).join("");
  return `${fingers}<path d="M-130 -190H130V-36Q130 0 94 0H-94Q-130 0 -130 -36Z" fill="#fff" opacity="0.32"/><path d="M-130 -190H130" stroke="#fff" stroke-width="8" opacity="0.75"/><path d="M-112 -160V-50" stroke="#fff" stroke-width="12" opacity="0.5" stroke-linecap="round"/><path d="M-122 -52Q0 -34 122 -52V-36Q122 -4 94 -4H-94Q-122 -4 -122 -36Z" fill="#a9774a" opacity="0.8"/>`;
};
