import { shade } from "../palette";
import { freshId, label, round, type Shape } from "./shape";

/** A stand-up pouch, for tea, sweets, dried food. */
export const pouch: Shape = ({ main, second, art }) => {
  const a = freshId();
  return (
    `<defs>${round(a, shade(main, 0.22), main, shade(main, -0.24))}</defs>` +
    `<path d="M-140 -400H140L150 -30Q150 0 120 0H-120Q-150 0 -150 -30Z" fill="url(#${a})"/>` +
    `<path d="M-140 -400H140L141 -366H-141Z" fill="${shade(main, -0.26)}"/><path d="M-148 -60Q0 -16 148 -60L150 -30Q150 0 120 0H-120Q-150 0 -150 -30Z" fill="${shade(main, -0.18)}" opacity="0.55"/>` +
    label(-98, -326, 196, 244, second, art)
  );
};

/** A carton seen from its corner. */
export const box: Shape = ({ main, second, art }) => {
  const a = freshId();
  return (
    `<defs><linearGradient id="${a}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${shade(main, 0.16)}"/><stop offset="1" stop-color="${shade(main, -0.1)}"/></linearGradient></defs>` +
    `<path d="M-170 -300H110V0H-170Z" fill="url(#${a})"/><path d="M110 -300L176 -342V-46L110 0Z" fill="${shade(main, -0.34)}"/><path d="M-170 -300L-104 -342H176L110 -300Z" fill="${shade(main, 0.34)}"/>` +
    `<path d="M-170 -64H110V-40H-170Z" fill="${second}"/><path d="M110 -64L176 -108V-84L110 -40Z" fill="${shade(second, -0.3)}"/>` +
    label(-128, -272, 196, 192, second, art)
  );
};

/** A tea caddy. */
export const tin: Shape = ({ main, second, art }) => {
  const [a, b] = [freshId(), freshId()];
  return (
    `<defs>${round(a, shade(main, 0.3), main, shade(main, -0.4))}${round(b, shade(second, 0.3), second, shade(second, -0.4))}</defs>` +
    `<path d="M-110 -330V-16Q0 26 110 -16V-330Z" fill="url(#${a})"/><path d="M-116 -392V-322Q0 -290 116 -322V-392Z" fill="url(#${b})"/>` +
    `<ellipse cx="0" cy="-392" rx="116" ry="26" fill="${shade(second, 0.28)}"/>` +
    label(-78, -270, 156, 206, second, art)
  );
};

/** A sewn sack of rice. */
export const sack: Shape = ({ main, second, art }) => {
  const a = freshId();
  return (
    `<defs>${round(a, shade(main, 0.3), main, shade(main, -0.22))}</defs>` +
    `<path d="M-150 -430Q-120 -412 0 -416Q120 -412 150 -430L140 -372Q190 -200 168 -28Q164 0 136 0H-136Q-164 0 -168 -28Q-190 -200 -140 -372Z" fill="url(#${a})"/>` +
    `<path d="M-142 -380Q0 -362 142 -380" fill="none" stroke="${second}" stroke-width="7" stroke-dasharray="16 10"/>` +
    `<path d="M-176 -98Q0 -66 176 -98L172 -64Q0 -32 -172 -64Z" fill="${second}"/>` +
    (art ? `<image href="${art}" x="-96" y="-330" width="192" height="192"/>` : "")
  );
};

/** A round woven winnowing tray (mẹt) seen from the front, for fresh goods. */
export const tray: Shape = ({ main }) => {
  const a = freshId();
  return (
    `<defs><pattern id="${a}" width="28" height="28" patternUnits="userSpaceOnUse"><rect width="28" height="28" fill="${shade(main, -0.18)}"/><rect x="1" y="1" width="26" height="12" rx="3" fill="${main}"/><rect x="1" y="15" width="12" height="26" rx="3" fill="${shade(main, 0.16)}"/><rect x="15" y="15" width="12" height="12" rx="3" fill="${shade(main, 0.16)}"/></pattern></defs>` +
    `<ellipse cx="0" cy="-70" rx="370" ry="112" fill="${shade(main, -0.42)}"/><ellipse cx="0" cy="-84" rx="370" ry="112" fill="${shade(main, -0.16)}"/><ellipse cx="0" cy="-88" rx="342" ry="98" fill="url(#${a})"/><ellipse cx="0" cy="-84" rx="370" ry="112" fill="none" stroke="${shade(main, 0.2)}" stroke-width="8"/>`
  );
};

/** A plate with a footed rim. */
export const plate: Shape = ({ main, second }) =>
  `<ellipse cx="0" cy="-30" rx="300" ry="62" fill="${shade(main, -0.24)}"/><ellipse cx="0" cy="-46" rx="300" ry="62" fill="${main}"/><ellipse cx="0" cy="-46" rx="276" ry="52" fill="none" stroke="${second}" stroke-width="7"/><ellipse cx="0" cy="-44" rx="220" ry="38" fill="${shade(main, -0.07)}"/>`;

/** A giant seed basket, cut as a shallow crate of wood. */
export const crate: Shape = ({ main, second }) =>
  `<path d="M-300 -170H300L280 0H-280Z" fill="${main}"/><path d="M-300 -170H300L296 -122H-296ZM-293 -104H293L288 -58H-288ZM-286 -42H286L280 0H-280Z" fill="${shade(main, 0.16)}"/><rect x="-310" y="-186" width="620" height="24" rx="6" fill="${shade(main, -0.22)}"/><rect x="-60" y="-142" width="120" height="76" rx="8" fill="${second}"/>`;
