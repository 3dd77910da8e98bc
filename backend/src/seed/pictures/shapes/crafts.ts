import { shade } from "../palette";
import { freshId, type Shape } from "./shape";

/** A rolled sedge mat with its striped border. */
export const mat: Shape = ({ main, second }) => {
  const stripes = Array.from(
    { length: 14 },
    (_, index) =>
      `<rect x="${-300 + index * 40}" y="-150" width="${index % 3 === 1 ? 20 : 7}" height="150" fill="${index % 3 === 1 ? second : shade(main, -0.16)}" opacity="0.85"/>`,
  ).join("");
  const shading = freshId();
  return (
    `<defs><linearGradient id="${shading}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity="0.25"/><stop offset="0.35" stop-color="#fff" stop-opacity="0.3"/><stop offset="1" stop-color="#20140a" stop-opacity="0.5"/></linearGradient></defs>` +
    `<rect x="-310" y="-150" width="570" height="150" rx="18" fill="${main}"/>${stripes}<rect x="-310" y="-150" width="570" height="150" rx="18" fill="url(#${shading})"/>` +
    `<circle cx="262" cy="-75" r="75" fill="${shade(main, -0.2)}"/>` +
    [60, 45, 30, 15]
      .map((r, index) => `<circle cx="262" cy="-75" r="${r}" fill="${index % 2 ? shade(main, -0.3) : main}"/>`)
      .join("")
  );
};

/** A rug spread on the wall: the flat weave with a fringe. */
export const rug: Shape = ({ main, second }) => {
  const rows = Array.from(
    { length: 7 },
    (_, index) =>
      `<path d="M-300 ${-430 + index * 58}l25 -18l25 18l25 -18l25 18l25 -18l25 18l25 -18l25 18l25 -18l25 18l25 -18l25 18l25 -18l25 18l25 -18l25 18l25 -18l25 18l25 -18l25 18l25 -18l25 18l25 -18l25 18" fill="none" stroke="${index % 2 ? second : shade(main, 0.4)}" stroke-width="12"/>`,
  ).join("");
  const fringe = Array.from(
    { length: 41 },
    (_, index) => `<path d="M${-300 + index * 15} -26v30" stroke="${shade(main, 0.35)}" stroke-width="5"/>`,
  ).join("");
  return `<rect x="-306" y="-470" width="612" height="446" rx="6" fill="${main}"/>${rows}<rect x="-306" y="-470" width="612" height="22" fill="${second}"/><rect x="-306" y="-48" width="612" height="22" fill="${second}"/>${fringe}`;
};

/** Folded cloth in a stack: quilt, silk or brocade. */
export const cloth: Shape = ({ main, second }) => {
  const fold = (y: number, fill: string, width: number): string =>
    `<path d="M${-width} ${y}Q${-width - 26} ${y - 46} ${-width} ${y - 92}H${width - 20}Q${width + 30} ${y - 46} ${width - 20} ${y}Z" fill="${fill}"/><path d="M${-width + 8} ${y - 46}H${width - 4}" stroke="${shade(fill, -0.26)}" stroke-width="6"/><path d="M${-width + 10} ${y - 70}l24 12l24 -12l24 12l24 -12l24 12l24 -12l24 12l24 -12l24 12l24 -12l24 12l24 -12l24 12l24 -12l24 12l24 -12" fill="none" stroke="${shade(fill, 0.4)}" stroke-width="6"/>`;
  return fold(0, main, 250) + fold(-94, second, 240) + fold(-188, shade(main, 0.3), 228);
};

/** A hand bag with beads, or of hooked yarn. */
export const bag: Shape = ({ main, second, art }) => {
  const dots = Array.from(
    { length: 55 },
    (_, index) =>
      `<circle cx="${-180 + (index % 11) * 36}" cy="${-250 + Math.floor(index / 11) * 52 + (index % 2) * 14}" r="7" fill="${shade(second, (index % 3) * 0.2)}"/>`,
  ).join("");
  return (
    `<path d="M-110 -290Q-110 -470 0 -470Q110 -470 110 -290" fill="none" stroke="${shade(main, -0.35)}" stroke-width="24"/><path d="M-200 -300H200L230 -24Q230 0 200 0H-200Q-230 0 -230 -24Z" fill="${main}"/><path d="M-200 -300H200L204 -268H-204Z" fill="${shade(main, -0.25)}"/>${dots}` +
    (art ? `<image href="${art}" x="-95" y="-228" width="190" height="190"/>` : "")
  );
};

/** A bundle of drinking straws in a cup, of bamboo or of vegetables. */
export const straws: Shape = ({ main, second }) => {
  const tubes = Array.from({ length: 9 }, (_, index) => {
    const lean = (index - 4) * 9;
    const fill = index % 2 ? main : second;
    return `<g transform="rotate(${lean * 0.55} ${(index - 4) * 10} 0)"><rect x="${(index - 4) * 17 - 14}" y="${-480 - ((index * 37) % 70)}" width="28" height="420" rx="10" fill="${fill}"/><rect x="${(index - 4) * 17 - 9}" y="${-470 - ((index * 37) % 70)}" width="7" height="400" rx="3" fill="#fff" opacity="0.35"/><ellipse cx="${(index - 4) * 17}" cy="${-478 - ((index * 37) % 70)}" rx="13" ry="6" fill="${shade(fill, -0.5)}"/></g>`;
  }).join("");
  return `${tubes}<path d="M-120 -230H120L104 -18Q102 0 84 0H-84Q-102 0 -104 -18Z" fill="#c9a574"/><path d="M-120 -230H120L118 -204H-118Z" fill="#a9774a"/><path d="M-112 -120Q0 -96 112 -120" fill="none" stroke="#a9774a" stroke-width="8"/>`;
};

/** A velvet tray with a string of pearls and one great pearl. */
export const pearls: Shape = ({ main, second }) => {
  const id = freshId();
  const ball = (x: number, y: number, r: number): string =>
    `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${r}" fill="url(#${id})"/>`;
  const string = Array.from({ length: 29 }, (_, index) => {
    const angle = Math.PI * (0.06 + (0.88 * index) / 28);
    return ball(-Math.cos(angle) * 240, -430 + Math.sin(angle) * 270, 14 + 9 * Math.sin(angle));
  }).join("");
  return (
    `<defs><radialGradient id="${id}" cx="0.34" cy="0.3" r="0.8"><stop offset="0" stop-color="#fff"/><stop offset="0.35" stop-color="${shade(main, 0.3)}"/><stop offset="0.8" stop-color="${main}"/><stop offset="1" stop-color="${shade(main, -0.35)}"/></radialGradient></defs>` +
    `<path d="M-310 -520H310Q330 -520 330 -500V-24Q330 0 306 0H-306Q-330 0 -330 -24V-500Q-330 -520 -310 -520Z" fill="${second}"/><rect x="-302" y="-492" width="604" height="464" rx="14" fill="${shade(second, -0.25)}"/>${string}${ball(0, -96, 46)}`
  );
};

/** Incense: a red-footed bundle beside a burning stick. */
export const incense: Shape = ({ main, second }) => {
  const sticks = Array.from(
    { length: 13 },
    (_, index) =>
      `<g transform="rotate(${(index - 6) * 2.4} 0 0)"><rect x="${(index - 6) * 13 - 4}" y="-520" width="8" height="400" rx="4" fill="${index % 2 ? main : shade(main, 0.14)}"/><rect x="${(index - 6) * 13 - 3}" y="-130" width="6" height="122" fill="${second}"/></g>`,
  ).join("");
  return `${sticks}<rect x="-104" y="-240" width="208" height="62" rx="10" fill="${second}"/><rect x="-104" y="-218" width="208" height="8" fill="#d9a441"/>`;
};

/** Wooden kitchen things: board, spoon, chopsticks. */
export const kitchen: Shape = ({ main, second }) =>
  `<rect x="-230" y="-430" width="300" height="430" rx="40" fill="${main}"/><path d="M-200 -330Q-80 -350 40 -330M-200 -240Q-80 -214 40 -240M-200 -140Q-80 -160 40 -140" fill="none" stroke="${shade(main, -0.18)}" stroke-width="6"/><circle cx="-80" cy="-392" r="16" fill="${shade(main, -0.45)}"/>` +
  `<g transform="rotate(7 150 0)"><rect x="138" y="-360" width="26" height="360" rx="13" fill="${second}"/><ellipse cx="151" cy="-420" rx="52" ry="78" fill="${second}"/><ellipse cx="147" cy="-424" rx="36" ry="58" fill="${shade(second, -0.24)}"/></g>` +
  `<g transform="rotate(14 240 0)"><rect x="226" y="-470" width="14" height="470" rx="6" fill="${shade(main, -0.35)}"/><rect x="256" y="-460" width="14" height="460" rx="6" fill="${shade(main, -0.35)}"/></g>`;

/** A coconut-shell or shell-inlay figure: a small boat. */
export const carving: Shape = ({ main, second }) =>
  `<path d="M-280 -120Q0 -40 280 -150Q230 0 120 0H-130Q-240 -10 -280 -120Z" fill="${main}"/><path d="M-280 -120Q0 -40 280 -150" fill="none" stroke="${shade(main, 0.35)}" stroke-width="10"/><rect x="-10" y="-460" width="16" height="380" fill="${shade(main, -0.35)}"/><path d="M14 -450Q210 -330 180 -150Q90 -130 14 -118Z" fill="${second}"/><path d="M-18 -420Q-150 -330 -150 -150Q-80 -130 -18 -122Z" fill="${shade(second, -0.18)}"/><path d="M-220 -70H190" stroke="${shade(main, -0.3)}" stroke-width="6" stroke-dasharray="26 14"/>`;
