/** The storefront's colours (`storefront/app/app.css`): rice paper, ink, lacquer, bamboo and turmeric. */
export const colour = {
  paper: "#fbf6ec",
  card: "#fffdf8",
  ink: "#241d16",
  inkSoft: "#5f5345",
  line: "#e0d3bd",
  lacquer: "#a4221b",
  bamboo: "#3d6b3f",
  bambooDeep: "#2b4f2e",
  bambooWash: "#e6efdf",
  turmeric: "#d99a1c",
  turmericDeep: "#7a5200",
  turmericWash: "#fbf0d3",
} as const;

const SANS = "'Be Vietnam Pro',-apple-system,'Segoe UI',Roboto,Arial,sans-serif";
const SERIF = "'Source Serif 4',Georgia,'Times New Roman',serif";

/** Inline styles: many mailboxes drop style sheets. */
export const style = {
  body: `margin:0;padding:0;background:${colour.paper};color:${colour.ink};font:16px/1.6 ${SANS}`,
  brand: `font:600 22px/1.3 ${SERIF};color:${colour.lacquer}`,
  brandLine: `font-size:13px;color:${colour.inkSoft}`,
  title: `margin:0 0 12px;font:600 26px/1.3 ${SERIF};color:${colour.ink}`,
  heading: `margin:0 0 8px;font:600 19px/1.35 ${SERIF};color:${colour.ink}`,
  paragraph: "margin:0 0 12px",
  soft: `font-size:14px;line-height:1.5;color:${colour.inkSoft}`,
  cell: "padding:0;vertical-align:top",
  amount: "padding:0 0 0 16px;vertical-align:top;text-align:right;white-space:nowrap",
  card: `background:${colour.card};border:1px solid ${colour.line};border-radius:14px`,
  button: `display:inline-block;padding:13px 26px;border-radius:999px;background:${colour.lacquer};color:#ffffff;font-weight:600;text-decoration:none`,
} as const;

/**
 * What inline styles cannot say: small screens, and mailboxes that are dark. Where this sheet is dropped the mail is light
 * and whole.
 */
export const sheet = `
@media (max-width:480px){.pad{padding-left:18px!important;padding-right:18px!important}.title{font-size:23px!important}.fact{display:block!important;width:100%!important;padding-bottom:8px!important}}
@media (prefers-color-scheme:dark){
body,.ground{background:#1b1611!important}
.card{background:#26201a!important;border-color:#4a3f33!important}
.ink,.title,.heading{color:#f3eada!important}.soft{color:#c9bba6!important}.brand,.link{color:#f0a79f!important}
.rule{border-color:#4a3f33!important}
.wait{background:#3b2f10!important;color:#f7e6b8!important}.good{background:#22331f!important;color:#d3e8cd!important}
}`;
