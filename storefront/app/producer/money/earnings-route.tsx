import { data, Link } from "react-router";
import type { PartEarnings } from "../../../../plugins/ocop/src/contract/producer-money";
import { formatDay } from "../../shared/format/date";
import { formatVnd } from "../../shared/format/money";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { TitledSection } from "../../shared/ui/titled-section";
import { portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/earnings-route";
import { Amount } from "./amount";
import { EarningLine } from "./earning-line";
import { moneyMeta } from "./meta";
import { linkLook, listLook, rowLook } from "./looks";
import { moneyTexts } from "./texts";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location, params }) =>
  moneyMeta(location.pathname, (words) => words.earningsTitle(params.number ?? ""));

export async function loader({ request, params: { number = "" } }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const path = `/producer/earnings/${encodeURIComponent(number)}`;
  const { earnings } = await portalData(request, await api.get<{ earnings: PartEarnings }>(path));
  return data({ earnings }, { headers: privateAnswer() });
}

export default function Earnings({ loaderData: { earnings } }: Route.ComponentProps) {
  const language = useLanguage();
  const words = moneyTexts(language);
  const { number, placed_on, delivered_on, lines, entries, total, waiting } = earnings;
  const dates = [
    `${words.placedOn}: ${formatDay(placed_on)}`,
    delivered_on && `${words.deliveredOn}: ${formatDay(delivered_on)}`,
  ];
  const wait =
    waiting === null
      ? words.earningsFree
      : waiting.until === null
        ? words.waits.delivery
        : words.waits.return_window(formatDay(waiting.until));
  const source = lines.find(({ withholding }) => withholding !== null)?.withholding?.source;
  return (
    <div className="max-w-2xl">
      <Link to={inLanguage(language, "/producer/tien")} className={linkLook}>
        ← {words.back}
      </Link>
      <h1 className="mt-2 text-3xl">{words.earningsTitle(number)}</h1>
      <p className="mt-1 text-ink-soft">{dates.filter(Boolean).join(" · ")}</p>
      <div className="mt-4 rounded-card border border-line bg-card p-5">
        {entries.length === 0 ? (
          <p>{words.earningsNothing}</p>
        ) : (
          <>
            <p className="text-ink-soft">{words.earningsTotal}</p>
            <p className="mt-1 font-display text-4xl font-semibold tabular-nums">{formatVnd(total)}</p>
            <p className="mt-1">{wait}</p>
          </>
        )}
      </div>
      <TitledSection id="mat-hang" title={words.linesTitle}>
        <ul className={listLook}>
          {lines.map((line) => (
            <EarningLine key={line.id} line={line} words={words} />
          ))}
        </ul>
        <p className="mt-3 text-sm text-ink-soft">{words.linesHint}</p>
        <p className="mt-1 text-sm text-ink-soft">{source === undefined ? words.taxNone : words.taxSource(source)}</p>
      </TitledSection>
      {entries.length > 0 && (
        <TitledSection id="so-cai" title={words.ledgerTitle}>
          <ul className={listLook}>
            {entries.map(({ id, day, kind, title, note, amount }) => (
              <li key={id} className={rowLook}>
                <span>
                  {words.kinds[kind]}
                  <span className="block text-sm text-ink-soft">
                    {[formatDay(day), title, note].filter(Boolean).join(" · ")}
                  </span>
                </span>
                <Amount value={amount} />
              </li>
            ))}
            <li className={`${rowLook} font-semibold`}>
              {words.ledgerTotal} <Amount value={total} strong />
            </li>
          </ul>
        </TitledSection>
      )}
    </div>
  );
}
