import { data, Link } from "react-router";
import type { EntryAnswer, EntryRow } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { inLanguage, useLanguage } from "../../shared/language";
import { formatPoints } from "../../shared/score-sheet/written";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { Notice } from "../../shared/ui/notice";
import { pageMeta } from "../page-meta";
import { BackLink } from "../../shared/ui/page-parts";
import { Cell, ScrollTable, TableRow } from "../rating/scroll-table";
import { resultTexts } from "../rating/texts";
import { readRound, roundApi } from "../rounds/round.server";
import { officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/results-route";
import { outcomeWords } from "./outcome-words";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => resultTexts(language).title);

/** Entries are asked for a few at a time, so that a large round does not take every connection. */
const AT_ONCE = 8;

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const round = await readRound(request, params.id);
  const scored = round.entries.filter(({ result }) => result !== null);
  const rows: { entry: EntryRow; outliers: number }[] = [];
  for (let from = 0; from < scored.length; from += AT_ONCE) {
    const answers = await Promise.all(
      scored
        .slice(from, from + AT_ONCE)
        .map(async ({ id }) => api.get<EntryAnswer>(roundApi(params.id, `/entries/${encodeURIComponent(id)}`))),
    );
    for (const answer of answers) {
      const { entry, sheets } = await officeData(request, answer);
      rows.push({ entry, outliers: sheets.filter(({ outlier }) => outlier).length });
    }
  }
  return data({ round: { id: round.id, name: round.name }, rows }, { headers: privateAnswer() });
}

/** Means, spread, outliers and what comes of them, for every dossier of a round. */
export default function Results({ loaderData: { round, rows } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = resultTexts(language);
  const at = inLanguage(language, `/office/dot-danh-gia/${round.id}`);
  const number = (points: number | null) => (points === null ? "–" : formatPoints(language, points));
  return (
    <>
      <BackLink to={at}>{words.toRound}</BackLink>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-1 text-ink-soft wrap-anywhere">{round.name}</p>
      {rows.length === 0 ? (
        <div className="mt-4">
          <Notice>{words.notYet}</Notice>
        </div>
      ) : (
        <>
          <p className="mt-3 max-w-prose">{words.intro}</p>
          <p className="mt-1 max-w-prose text-ink-soft">{words.outlierHint}</p>
          <p className="mt-2 flex flex-wrap gap-x-5 print:hidden">
            {(["xlsx", "csv"] as const).map((format) => (
              <a
                key={format}
                href={`${at}/in/ket-qua.${format}`}
                download
                className="inline-flex min-h-11 items-center underline underline-offset-4"
              >
                {words.download(format)}
              </a>
            ))}
          </p>
          <ScrollTable
            label={words.tableScroll(words.title)}
            caption={`${words.title}, ${round.name}`}
            heads={[
              { title: words.product },
              { title: words.producer },
              { title: words.mean, align: "right" },
              { title: words.spread, align: "right" },
              { title: words.sheets, align: "right" },
              { title: words.outliers },
              { title: words.conflict },
              { title: words.result },
            ]}
          >
            {rows.map(({ entry, outliers }) => (
              <TableRow
                key={entry.id}
                name={
                  <Link
                    to={`${at}/ho-so/${entry.id}`}
                    className="inline-flex min-h-11 items-center underline underline-offset-4"
                  >
                    {entry.product_name}
                  </Link>
                }
              >
                <Cell>{entry.producer.name}</Cell>
                <Cell align="right">
                  <strong>{number(entry.result?.mean ?? null)}</strong>
                </Cell>
                <Cell align="right">{number(entry.result?.spread ?? null)}</Cell>
                <Cell align="right">{entry.result?.sheets ?? 0}</Cell>
                <Cell>
                  {outliers > 0 ? (
                    <strong className="text-lacquer-deep">▲ {words.outlierCount(outliers)}</strong>
                  ) : (
                    words.nobody
                  )}
                </Cell>
                <Cell>{entry.recused > 0 ? words.conflictCount(entry.recused) : words.nobody}</Cell>
                <Cell>
                  <strong>{entry.result === null ? "" : outcomeWords(entry.result, words)}</strong>
                </Cell>
              </TableRow>
            ))}
          </ScrollTable>
        </>
      )}
    </>
  );
}
