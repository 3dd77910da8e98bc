import type { CoverageAnswer } from "../../../../plugins/ocop/src/contract/office-sales-point";
import type { OfficeSalesPointsTexts } from "../../shared/i18n/vi/office-sales-points";

const cell = "border-b border-line px-3 py-2";
const number = `${cell} text-right tabular-nums`;

/** Coverage unit by unit; scrolls inside its own box on a phone. */
export function CoverageTable({
  coverage: { rows, target },
  words,
}: {
  coverage: CoverageAnswer;
  words: OfficeSalesPointsTexts["coverage"];
}) {
  const manyProvinces = new Set(rows.flatMap(({ unit }) => (unit === null ? [] : [unit.province]))).size > 1;
  const heads = [words.recognised, words.fresh, words.stalls];
  return (
    <section
      aria-label={words.table}
      tabIndex={0}
      className="relative mt-4 overflow-x-auto rounded-card border border-line bg-card print:overflow-visible print:rounded-none"
    >
      <table className="w-full text-left">
        <caption className="sr-only">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col" className={cell}>
              {words.unit}
            </th>
            {manyProvinces && (
              <th scope="col" className={cell}>
                {words.province}
              </th>
            )}
            <th scope="col" className={number}>
              {words.count}
            </th>
            {target !== null && (
              <>
                <th scope="col" className={number}>
                  {words.target}
                </th>
                <th scope="col" className={cell}>
                  {words.result}
                </th>
              </>
            )}
            {heads.map((head) => (
              <th key={head} scope="col" className={number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.unit?.code ?? "-"} className="print:break-inside-avoid">
              <th scope="row" className={`${cell} min-w-36 font-medium`}>
                {row.unit?.name ?? words.elsewhere}
              </th>
              {manyProvinces && <td className={cell}>{row.unit?.province}</td>}
              <td className={number}>{row.points}</td>
              {target !== null && <td className={number}>{row.target}</td>}
              {target !== null && (
                <td
                  className={`${cell} whitespace-nowrap font-medium ${row.met === false ? "text-lacquer-deep" : "text-bamboo-deep"}`}
                >
                  {row.met === null ? "" : row.met ? words.yes : words.no}
                </td>
              )}
              <td className={number}>{row.recognised}</td>
              <td className={number}>{row.fresh}</td>
              <td className={number}>{row.stalls}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
