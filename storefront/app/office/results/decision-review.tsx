import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { formatDay } from "../../shared/format/date";
import type { OfficeResultsTexts } from "../../shared/i18n/vi/office-results";
import { useLanguage } from "../../shared/language";
import { formatPoints } from "../../shared/score-sheet/written";
import { Fact } from "../../shared/ui/page-parts";
import { ActReview } from "../rating/act-review";
import { Cell, ScrollTable, TableRow } from "../rating/scroll-table";
import { numberName } from "./certificate-numbers";
import { outcomeWords } from "./outcome-words";

interface Props {
  recognised: RoundAnswer["entries"];
  words: OfficeResultsTexts;
  typed: Readonly<Record<string, string>>;
  busy: boolean;
}

/** `3 sản phẩm: 2 sản phẩm 4 sao, 1 sản phẩm 3 sao`. */
function totals(recognised: RoundAnswer["entries"], words: OfficeResultsTexts): string {
  const counts = new Map<string, number>();
  for (const { result } of recognised) {
    const said = result === null ? "" : outcomeWords(result, words);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const parts = [...counts].map(([said, count]) => words.totalOf(count, said));
  return words.totals(recognised.length, parts.join(", "));
}

/** Everything that a decision will do, to be looked at before it is issued. */
export function DecisionReview({ recognised, words, typed, busy }: Props) {
  const language = useLanguage();
  const { decision_number = "", decision_date = "", issued_on = "", reason = "" } = typed;
  return (
    <ActReview typed={typed} act="decide" confirm={words.confirm} change={words.change} busy={busy}>
      <h2 className="text-2xl">{words.reviewTitle}</h2>
      <p className="mt-2 max-w-prose font-medium">{words.reviewIntro}</p>
      <dl className="mt-3">
        <Fact name={words.decisionNumber}>{decision_number}</Fact>
        <Fact name={words.decisionDate}>{formatDay(decision_date)}</Fact>
        <Fact name={words.issuedOn}>{formatDay(issued_on || decision_date)}</Fact>
        {reason !== "" && <Fact name={words.reason}>{reason}</Fact>}
      </dl>
      <p className="mt-3 font-semibold">{recognised.length === 0 ? words.noneRecognised : totals(recognised, words)}</p>
      {recognised.length > 0 && (
        <ScrollTable
          label={words.recognised}
          caption={words.recognised}
          heads={[
            { title: words.product },
            { title: words.producer },
            { title: words.mean, align: "right" },
            { title: words.result },
            { title: words.certificate("") },
          ]}
        >
          {recognised.map(({ id, product_name, producer, result }) => (
            <TableRow key={id} name={product_name}>
              <Cell>{producer.name}</Cell>
              <Cell align="right">{result === null ? "–" : formatPoints(language, result.mean)}</Cell>
              <Cell>{result === null ? "" : outcomeWords(result, words)}</Cell>
              <Cell>{typed[numberName(id)]}</Cell>
            </TableRow>
          ))}
        </ScrollTable>
      )}
    </ActReview>
  );
}
