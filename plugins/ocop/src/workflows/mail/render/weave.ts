import { html, type Html } from "./html";
import { colour } from "./look";

const WEAVE = [colour.lacquer, colour.turmeric, colour.bamboo, "transparent"];
/** What every table of a mail begins with. */
export const table = html`role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"`;

/** The woven band of the shop, of table cells, so that it needs no picture. */
export function weave(): Html {
  const cells = [...WEAVE, ...WEAVE, ...WEAVE, ...WEAVE].map(
    (shade, index) =>
      html`<td
        width="${index % 2 === 0 ? "9%" : "3.5%"}"
        height="6"
        style="height:6px;font-size:0;line-height:0;background:${shade}"
      >
        &nbsp;
      </td>`,
  );
  return html`<table ${table} style="border-collapse:collapse">
    <tr>
      ${cells}
    </tr>
  </table>`;
}
