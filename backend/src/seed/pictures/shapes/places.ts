import { shade } from "../palette";
import type { Shape } from "./shape";

function awning(left: number, top: number, width: number, depth: number, one: string, two: string): string {
  const count = 9;
  const each = width / count;
  return Array.from({ length: count }, (_, index) => {
    const x = left + index * each;
    return `<path d="M${x} ${top}h${each}v${depth}a${each / 2} ${each / 2} 0 0 1 ${-each} 0z" fill="${index % 2 ? two : one}"/>`;
  }).join("");
}

const shelf = (x: number, y: number, width: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="12" fill="#6b4529"/>` +
  Array.from({ length: Math.floor(width / 42) }, (_, index) => {
    const fill =
      ["#9c2a24", "#dda63c", "#4f7a42", "#2d4260", "#c2825c"][(index * 3 + Math.abs(Math.round(y))) % 5] ?? "#c2825c";
    const height = 40 + ((index * 17) % 26);
    return `<rect x="${x + 8 + index * 42}" y="${y - height}" width="30" height="${height}" rx="6" fill="${fill}"/><rect x="${x + 12 + index * 42}" y="${y - height * 0.62}" width="22" height="${height * 0.36}" rx="2" fill="#fbf5e8"/>`;
  }).join("");

/** A street shop with a tiled roof, an awning and lit shelves. */
export const shop: Shape = ({ main, second }) =>
  `<path d="M-380 -520L-330 -640H330L380 -520Z" fill="#a2503a"/><path d="M-364 -560H364M-346 -600H346" stroke="#7f3b2a" stroke-width="6"/><rect x="-350" y="-520" width="700" height="520" fill="#f4e9d4"/>` +
  `<rect x="-300" y="-380" width="370" height="300" rx="6" fill="#fff0c9"/>${shelf(-290, -260, 350)}${shelf(-290, -150, 350)}<rect x="-300" y="-80" width="370" height="80" fill="${shade(main, -0.2)}"/><rect x="-286" y="-66" width="342" height="52" fill="${main}"/>` +
  `<rect x="120" y="-370" width="180" height="370" fill="${shade(main, -0.3)}"/><rect x="136" y="-354" width="148" height="210" fill="#cfe0dc"/><circle cx="276" cy="-120" r="9" fill="#dda63c"/>${awning(-370, -470, 740, 62, main, "#fbf5e8")}<rect x="-190" y="-506" width="380" height="34" rx="6" fill="${second}"/>`;

/** A covered market stall. */
export const stall: Shape = ({ main, second }) =>
  `<rect x="-330" y="-480" width="18" height="480" fill="#6b4529"/><rect x="312" y="-480" width="18" height="480" fill="#6b4529"/><rect x="-320" y="-420" width="640" height="230" fill="#fff0c9"/>${shelf(-300, -300, 600)}` +
  `<rect x="-350" y="-200" width="700" height="200" fill="#a9774a"/><path d="M-350 -150H350M-350 -100H350M-350 -50H350" stroke="#8a5f38" stroke-width="5"/><rect x="-360" y="-222" width="720" height="30" rx="6" fill="#c79a68"/>${awning(-380, -560, 760, 80, main, second)}<rect x="-380" y="-580" width="760" height="26" rx="8" fill="${shade(main, -0.3)}"/>`;

/** An exhibition hall or supermarket: wide glass, flat roof, banners. */
export const hall: Shape = ({ main, second }) =>
  `<rect x="-430" y="-470" width="860" height="470" fill="#efe3cb"/><path d="M-460 -470L-400 -560H400L460 -470Z" fill="${shade(main, -0.15)}"/><rect x="-300" y="-540" width="600" height="50" rx="8" fill="#fbf5e8"/><rect x="-200" y="-522" width="400" height="14" rx="7" fill="${main}"/>` +
  Array.from(
    { length: 6 },
    (_, index) =>
      `<rect x="${-400 + index * 136}" y="-400" width="120" height="400" fill="#cfe0dc"/><path d="M${-400 + index * 136} -240l120 -120v50l-120 120z" fill="#fff" opacity="0.5"/>`,
  ).join("") +
  `${shelf(-390, -60, 250)}${shelf(150, -60, 250)}<rect x="-128" y="-300" width="256" height="300" fill="${shade(main, -0.25)}"/><rect x="-116" y="-288" width="110" height="288" fill="#dfeae4"/><rect x="6" y="-288" width="110" height="288" fill="#dfeae4"/>` +
  [-420, 380]
    .map(
      (x) =>
        `<rect x="${x}" y="-430" width="44" height="190" fill="${second}"/><path d="M${x} -240l22 24l22 -24z" fill="${second}"/>`,
    )
    .join("");

/** A workshop or country house: brick walls, tiled roof, open front. */
export const workshop: Shape = ({ main, second }) =>
  `<path d="M-320 -300L-250 -470H250L320 -300Z" fill="${main}"/><path d="M-304 -340H304M-286 -385H286M-268 -430H268" stroke="${shade(main, -0.24)}" stroke-width="7"/><rect x="-280" y="-300" width="560" height="300" fill="${second}"/><rect x="-120" y="-240" width="240" height="240" fill="#4a3322"/><rect x="-250" y="-220" width="90" height="110" fill="#4a3322"/><rect x="160" y="-220" width="90" height="110" fill="#4a3322"/><path d="M-205 -220v110M-250 -165h90M205 -220v110M160 -165h90" stroke="${second}" stroke-width="6"/><rect x="-300" y="-18" width="600" height="18" fill="${shade(second, -0.3)}"/>`;

/** A house on stilts, of the mountains. */
export const stilthouse: Shape = ({ main, second }) =>
  [-220, -120, 120, 220].map((x) => `<rect x="${x - 9}" y="-170" width="18" height="170" fill="#6b4529"/>`).join("") +
  `<rect x="-250" y="-330" width="500" height="170" fill="${second}"/><path d="M-340 -310L-190 -560H190L340 -310Z" fill="${main}"/><path d="M-312 -356H312M-284 -404H284M-254 -452H254M-224 -500H224" stroke="${shade(main, -0.2)}" stroke-width="7"/><rect x="-50" y="-290" width="100" height="130" fill="#4a3322"/><rect x="-190" y="-280" width="80" height="70" fill="#4a3322"/><rect x="110" y="-280" width="80" height="70" fill="#4a3322"/><path d="M-60 -160L-110 0M10 -160L-40 0M-72 -120h64M-86 -76h64M-100 -32h64" stroke="#8a5f38" stroke-width="11"/>`;

/** Great jars in a row, as in a fish-sauce yard. */
export const jars: Shape = ({ main, second }) =>
  [-300, -100, 100, 300]
    .map(
      (x) =>
        `<g transform="translate(${x} 0)"><path d="M-56 -210Q-104 -150 -92 -80Q-82 -10 -46 0H46Q82 -10 92 -80Q104 -150 56 -210Z" fill="${main}"/><path d="M-60 -190Q-92 -130 -82 -70" stroke="${shade(main, 0.4)}" stroke-width="12" fill="none" stroke-linecap="round"/><path d="M-100 -206L0 -290L100 -206Q0 -180 -100 -206Z" fill="${second}"/><path d="M-70 -210L0 -284L70 -210M-30 -204L0 -284L30 -204" stroke="${shade(second, -0.2)}" stroke-width="4" fill="none"/></g>`,
    )
    .join("");

/** A wooden boat on the water. */
export const boat: Shape = ({ main, second }) =>
  `<path d="M-260 -90Q0 -30 280 -120Q240 0 140 0H-140Q-220 -10 -260 -90Z" fill="${main}"/><path d="M-260 -90Q0 -30 280 -120" fill="none" stroke="${second}" stroke-width="14"/><rect x="-60" y="-170" width="150" height="110" fill="${shade(second, 0.3)}"/><path d="M-84 -170H110L84 -206H-56Z" fill="${shade(main, -0.3)}"/><path d="M140 -110V-330L240 -130" fill="none" stroke="#4a3322" stroke-width="8"/><path d="M140 -330l70 26l-70 26z" fill="${second}"/>`;

/** Garden stones. */
export const stones: Shape = ({ main, second }) =>
  `<path d="M-300 0L-260 -210L-140 -300L-60 -140L-20 0Z" fill="${main}"/><path d="M-260 -210L-140 -300L-160 -120L-230 0H-300Z" fill="${shade(main, 0.25)}"/><path d="M-40 0L20 -330L120 -420L190 -220L210 0Z" fill="${second}"/><path d="M20 -330L120 -420L90 -160L40 0H-40Z" fill="${shade(second, 0.25)}"/><path d="M160 0L220 -150L300 -120L340 0Z" fill="${shade(main, -0.1)}"/><path d="M220 -150L300 -120L250 0H160Z" fill="${shade(main, 0.15)}"/>`;
