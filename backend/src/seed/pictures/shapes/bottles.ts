import { shade } from "../palette";
import { freshId, label, round, type Shape } from "./shape";

function glass(
  body: string,
  capX: number,
  capY: number,
  capWidth: number,
  capHeight: number,
  labelBox: [number, number, number, number],
): Shape {
  return ({ main, second, art }) => {
    const [a, b] = [freshId(), freshId()];
    const [x, y, width, height] = labelBox;
    return (
      `<defs>${round(a, shade(main, 0.32), main, shade(main, -0.42))}${round(b, shade(second, 0.3), second, shade(second, -0.4))}</defs>` +
      `<path d="${body}" fill="url(#${a})"/>` +
      `<rect x="${capX}" y="${capY}" width="${capWidth}" height="${capHeight}" rx="7" fill="url(#${b})"/>` +
      label(x, y, width, height, second, art) +
      `<rect x="${x - 2}" y="${y - 34}" width="9" height="${height + 50}" rx="4.5" fill="#fff" opacity="0.3"/>`
    );
  };
}

/** Fish sauce: a tall glass bottle with a long neck. */
export const bottle = glass(
  "M-34 -540V-420C-34 -374 -92 -356 -92 -290V-24Q-92 0 -68 0H68Q92 0 92 -24V-290C92 -356 34 -374 34 -420V-540Z",
  -40,
  -588,
  80,
  70,
  [-78, -270, 156, 216],
);

/** Cooking oil, syrup: a squarer bottle with a wide cap. */
export const flask = glass(
  "M-44 -430V-372C-44 -346 -108 -330 -108 -276V-26Q-108 0 -82 0H82Q108 0 108 -26V-276C108 -330 44 -346 44 -372V-430Z",
  -52,
  -486,
  104,
  72,
  [-88, -254, 176, 206],
);

/** Essential oil: a small dropper bottle. */
export const dropper = glass(
  "M-30 -270V-244C-30 -226 -78 -218 -78 -184V-20Q-78 0 -58 0H58Q78 0 78 -20V-184C78 -218 30 -226 30 -244V-270Z",
  -36,
  -362,
  72,
  104,
  [-64, -172, 128, 142],
);

/** Honey, shrimp paste, pickles: a round jar under a cloth-wrapped lid. */
export const jar: Shape = ({ main, second, art }) => {
  const [a, b] = [freshId(), freshId()];
  return (
    `<defs>${round(a, shade(main, 0.34), main, shade(main, -0.38))}${round(b, shade(second, 0.24), second, shade(second, -0.34))}</defs>` +
    `<path d="M-112 -286Q-150 -270 -150 -220V-40Q-150 0 -110 0H110Q150 0 150 -40V-220Q150 -270 112 -286Z" fill="url(#${a})"/>` +
    `<path d="M-122 -350Q-122 -364 -108 -364H108Q122 -364 122 -350V-292Q122 -280 108 -280H-108Q-122 -280 -122 -292Z" fill="url(#${b})"/>` +
    `<path d="M-126 -288q18 14 36 0t36 0t36 0t36 0t36 0t36 0t36 0v14h-252z" fill="${shade(second, -0.12)}"/>` +
    label(-94, -234, 188, 196, second, art) +
    `<rect x="-132" y="-226" width="12" height="170" rx="6" fill="#fff" opacity="0.35"/>`
  );
};

/** Yoghurt: a small cup under a foil lid. */
export const cup: Shape = ({ main, second, art }) => {
  const a = freshId();
  return (
    `<defs>${round(a, shade(main, 0.3), main, shade(main, -0.16))}</defs>` +
    `<path d="M-104 -206H104L82 -14Q80 0 66 0H-66Q-80 0 -82 -14Z" fill="url(#${a})"/>` +
    `<ellipse cx="0" cy="-206" rx="114" ry="20" fill="${second}"/><ellipse cx="0" cy="-211" rx="102" ry="14" fill="${shade(second, 0.35)}"/>` +
    (art ? `<image href="${art}" x="-62" y="-172" width="124" height="124"/>` : "") +
    `<path d="M-88 -52L88 -52L84 -22H-84Z" fill="${second}"/>`
  );
};
