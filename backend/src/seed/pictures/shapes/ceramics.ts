import { shade } from "../palette";
import { freshId, round, type Paint, type Shape } from "./shape";

const motif = (art: string | null, x: number, y: number, side: number): string =>
  art ? `<image href="${art}" x="${x - side / 2}" y="${y - side / 2}" width="${side}" height="${side}"/>` : "";

function body({ main }: Paint): [string, string] {
  const id = freshId();
  return [id, `<defs>${round(id, shade(main, 0.5), main, shade(main, -0.3))}</defs>`];
}

/** A footed bowl with a painted motif and two rings. */
export const bowl: Shape = (paint) => {
  const [id, defs] = body(paint);
  return (
    `${defs}<path d="M-170 -190H170Q164 -60 74 -28V0H-74V-28Q-164 -60 -170 -190Z" fill="url(#${id})"/><ellipse cx="0" cy="-190" rx="170" ry="34" fill="${shade(paint.main, -0.14)}"/><ellipse cx="0" cy="-188" rx="152" ry="26" fill="${shade(paint.main, 0.3)}"/>` +
    `<path d="M-166 -160Q0 -118 166 -160" fill="none" stroke="${paint.second}" stroke-width="8"/><path d="M-82 -40Q0 -22 82 -40" fill="none" stroke="${paint.second}" stroke-width="6"/>${motif(paint.art, 0, -94, 104)}`
  );
};

/** A plate stood on edge, its painting to the front. */
export const dish: Shape = (paint) => {
  const id = freshId();
  return (
    `<defs><radialGradient id="${id}" cx="0.38" cy="0.32" r="0.85"><stop offset="0" stop-color="#fff"/><stop offset="0.7" stop-color="${paint.main}"/><stop offset="1" stop-color="${shade(paint.main, -0.22)}"/></radialGradient></defs>` +
    `<circle cx="8" cy="-216" r="220" fill="${shade(paint.main, -0.42)}"/><circle cx="0" cy="-220" r="220" fill="url(#${id})"/><circle cx="0" cy="-220" r="196" fill="none" stroke="${paint.second}" stroke-width="9"/><circle cx="0" cy="-220" r="176" fill="none" stroke="${paint.second}" stroke-width="3"/>` +
    Array.from(
      { length: 12 },
      (_, index) => `<circle cx="0" cy="-406" r="6" fill="${paint.second}" transform="rotate(${index * 30} 0 -220)"/>`,
    ).join("") +
    motif(paint.art, 0, -220, 230)
  );
};

/** A teapot with its lid. */
export const teapot: Shape = (paint) => {
  const [id, defs] = body(paint);
  return (
    `${defs}<path d="M-150 -190Q-230 -190 -262 -262L-226 -276Q-204 -232 -140 -236Z" fill="${shade(paint.main, -0.1)}"/><path d="M150 -230Q262 -250 250 -150Q240 -84 140 -72" fill="none" stroke="${shade(paint.main, -0.18)}" stroke-width="28"/>` +
    `<path d="M-90 -284Q-176 -250 -172 -150Q-168 -40 -84 -14V0H84V-14Q168 -40 172 -150Q176 -250 90 -284Z" fill="url(#${id})"/><path d="M-96 -284Q0 -352 96 -284Q0 -262 -96 -284Z" fill="${shade(paint.main, 0.16)}"/><circle cx="0" cy="-336" r="22" fill="${paint.second}"/>` +
    `<path d="M-92 -282Q0 -258 92 -282" fill="none" stroke="${paint.second}" stroke-width="8"/><path d="M-90 -22Q0 -4 90 -22" fill="none" stroke="${paint.second}" stroke-width="7"/>${motif(paint.art, 0, -148, 160)}`
  );
};

/** A small handleless tea cup. */
export const teacup: Shape = (paint) => {
  const [id, defs] = body(paint);
  return `${defs}<path d="M-72 -112H72Q70 -34 34 -16V0H-34V-16Q-70 -34 -72 -112Z" fill="url(#${id})"/><ellipse cx="0" cy="-112" rx="72" ry="16" fill="${shade(paint.main, -0.12)}"/><ellipse cx="0" cy="-109" rx="60" ry="11" fill="#b98a3e"/><path d="M-70 -94Q0 -72 70 -94" fill="none" stroke="${paint.second}" stroke-width="5"/>${motif(paint.art, 0, -54, 46)}`;
};

/** A high-shouldered vase, in clay or cast bronze. */
export const vase: Shape = (paint) => {
  const [id, defs] = body(paint);
  return (
    `${defs}<path d="M-62 -500H62Q44 -460 52 -410Q176 -360 168 -230Q160 -90 84 -20V0H-84V-20Q-160 -90 -168 -230Q-176 -360 -52 -410Q-44 -460 -62 -500Z" fill="url(#${id})"/><ellipse cx="0" cy="-500" rx="62" ry="14" fill="${shade(paint.main, -0.45)}"/>` +
    `<path d="M-120 -364Q0 -334 120 -364M-128 -100Q0 -70 128 -100M-92 -30Q0 -12 92 -30" fill="none" stroke="${paint.second}" stroke-width="8"/>${motif(paint.art, 0, -230, 210)}`
  );
};

/** A cast altar lamp: base, stem with knots, bowl, flame. */
export const lamp: Shape = (paint) => {
  const [id, defs] = body(paint);
  return (
    `${defs}<path d="M-110 0H110L84 -46H-84Z" fill="url(#${id})"/><path d="M-40 -46H40L24 -120Q56 -140 24 -164L20 -250Q52 -270 20 -292L24 -350H-24L-20 -292Q-52 -270 -20 -250L-24 -164Q-56 -140 -24 -120Z" fill="url(#${id})"/>` +
    `<path d="M-120 -420H120Q100 -350 24 -342H-24Q-100 -350 -120 -420Z" fill="url(#${id})"/><ellipse cx="0" cy="-420" rx="120" ry="20" fill="${shade(paint.main, -0.4)}"/>` +
    `<circle cx="0" cy="-470" r="78" fill="${paint.second}" opacity="0.25"/><path d="M0 -540Q44 -470 26 -436Q0 -412 -26 -436Q-44 -470 0 -540Z" fill="${paint.second}"/><path d="M0 -494Q20 -456 10 -438Q0 -428 -10 -438Q-20 -456 0 -494Z" fill="#fff3c4"/>${motif(paint.art, 0, -200, 100)}`
  );
};
