import type { Group, Letter, Row } from "../letter";
import type { MailWords } from "../words";
import { html, type Html } from "./html";
import { colour, sheet, style } from "./look";
import { table, weave } from "./weave";

function amountRow({ term, value, strong = false }: Row): Html {
  const weight = strong ? "font-weight:600;" : "";
  return html`<tr>
    <td class="ink" style="${style.cell};padding-top:6px;${weight}">${term}</td>
    <td class="ink" style="${style.amount};padding-top:6px;${weight}">${value}</td>
  </tr>`;
}

function groupCard({ title, caption, items, rows }: Group): Html {
  const lines = items.map(
    (item) =>
      html`<tr>
        <td class="ink rule" style="${style.cell};padding:10px 0;border-top:1px solid ${colour.line}">
          ${item.title}<br /><span class="soft" style="${style.soft}">${item.detail}</span>
        </td>
        <td class="ink rule" style="${style.amount};padding:10px 0 10px 16px;border-top:1px solid ${colour.line}">
          ${item.amount}
        </td>
      </tr>`,
  );
  const foot = rows.map(
    (row) =>
      html`<tr>
        <td class="soft rule" style="${style.cell};${style.soft};padding:8px 0;border-top:1px solid ${colour.line}">
          ${row.term}
        </td>
        <td
          class="soft rule"
          style="${style.amount};${style.soft};padding:8px 0 8px 16px;border-top:1px solid ${colour.line}"
        >
          ${row.value}
        </td>
      </tr>`,
  );
  return html`<table ${table} class="card" style="${style.card};margin:0 0 14px">
    <tr>
      <td style="padding:14px 18px 8px">
        <table ${table}>
          <tr>
            <td colspan="2" class="ink" style="padding:0 0 10px;font-weight:600;line-height:1.4">
              ${title}<br /><span class="soft" style="${style.soft};font-weight:400">${caption}</span>
            </td>
          </tr>
          ${lines}${foot}
        </table>
      </td>
    </tr>
  </table>`;
}

function factsTable(facts: readonly Row[]): Html | null {
  if (facts.length === 0) return null;
  const cells = facts.map(
    ({ term, value }) =>
      html`<td class="fact ink" style="${style.cell};padding-right:14px">
        <span class="soft" style="${style.soft}">${term}</span><br />${value}
      </td>`,
  );
  return html`<table ${table} style="margin:4px 0 18px">
    <tr>
      ${cells}
    </tr>
  </table>`;
}

function noticeBox(notice: NonNullable<Letter["notice"]>): Html {
  const shades =
    notice.tone === "good"
      ? `background:${colour.bambooWash};color:${colour.bambooDeep}`
      : `background:${colour.turmericWash};color:${colour.turmericDeep}`;
  return html`<table ${table} style="margin:0 0 18px">
    <tr>
      <td class="${notice.tone}" style="padding:13px 18px;border-radius:14px;font-weight:600;line-height:1.5;${shades}">
        ${notice.text}
      </td>
    </tr>
  </table>`;
}

function stepList({ title, list }: NonNullable<Letter["steps"]>): Html {
  const steps = list.map(
    (step, index) =>
      html`<tr>
        <td class="link" style="${style.cell};width:26px;padding-bottom:6px;color:${colour.lacquer};font-weight:600">
          ${index + 1}.
        </td>
        <td class="ink" style="${style.cell};padding-bottom:6px">${step}</td>
      </tr>`,
  );
  return html`<h2 class="heading" style="${style.heading};margin-top:24px">${title}</h2>
    <table ${table}>
      ${steps}
    </table>`;
}

function addressBlock({ title, lines }: NonNullable<Letter["address"]>): Html {
  const printed = lines.map((line) => html`${line}<br />`);
  return html`<h2 class="heading" style="${style.heading};margin-top:24px">${title}</h2>
    <p class="ink" style="margin:0;overflow-wrap:anywhere">${printed}</p>`;
}

/** The letter as HTML: one column of tables at most 600 px wide, without pictures. */
export function toHtml(letter: Letter, words: Pick<MailWords, "brand" | "brandLine">): string {
  const { title, paragraphs, facts, notice, groups, totals, address, steps, link, footer } = letter;
  return html`<!doctype html>
    <html lang="${letter.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
        <title>${letter.subject}</title>
        <style>
          ${sheet}
        </style>
      </head>
      <body class="ground" style="${style.body}">
        <div style="display:none;max-height:0;overflow:hidden">${letter.preview}</div>
        <table ${table} class="ground" style="background:${colour.paper}">
          <tr>
            <td align="center" style="padding:0">
              <table ${table} style="max-width:600px;overflow-wrap:anywhere">
                <tr>
                  <td class="pad" style="padding:24px 28px 14px">
                    <span class="brand" style="${style.brand}">${words.brand}</span><br /><span
                      class="soft"
                      style="${style.brandLine}"
                      >${words.brandLine}</span
                    >
                  </td>
                </tr>
                <tr>
                  <td class="pad" style="padding:0 28px">${weave()}</td>
                </tr>
                <tr>
                  <td class="pad" style="padding:26px 28px 8px">
                    <h1 class="title" style="${style.title}">${title}</h1>
                    ${paragraphs.map((text) => html`<p class="ink" style="${style.paragraph}">${text}</p>`)}
                    ${factsTable(facts)} ${notice === null ? null : noticeBox(notice)} ${groups.map(groupCard)}
                    ${
                      totals.length === 0
                        ? null
                        : html`<table ${table} style="margin:2px 0 20px">
                            ${totals.map(amountRow)}
                          </table>`
                    }
                    <p style="margin:8px 0 0;text-align:center">
                      <a href="${link.href}" style="${style.button}">${link.label}</a>
                    </p>
                    ${steps === null ? null : stepList(steps)} ${address === null ? null : addressBlock(address)}
                  </td>
                </tr>
                <tr>
                  <td class="pad" style="padding:26px 28px 32px">
                    <table ${table}>
                      <tr>
                        <td
                          class="soft rule"
                          style="padding-top:14px;border-top:1px solid ${colour.line};${style.soft};font-size:13px"
                        >
                          ${footer.map((line) => html`${line}<br />`)}
                        </td>
                      </tr>
                    </table>
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `.text;
}
