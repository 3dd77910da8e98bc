import { data, Link } from "react-router";
import type { OfficeDossierAnswer } from "../../../../plugins/ocop/src/contract/office-dossier";
import { formatDayOf } from "../../shared/format/date";
import { useShell } from "../../shared/i18n/shell";
import { inLanguage, useLanguage } from "../../shared/language";
import { History, Thread } from "../../shared/portal/dossier-thread";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { mayRate } from "../may-write";
import { portalMeta } from "../page-meta";
import { BackLink, Card, Chip, Fact, Fold } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { dossierTexts } from "../rating/texts";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/dossier-route";
import { actOnDossier } from "./act.server";
import { Deeds } from "./deeds";
import { OwnScores } from "./own-scores";
import { PartChecks } from "./part-checks";
import { ReportCard } from "./report-card";
import { ReportForm } from "./report-form";
import { DOSSIER_TONES } from "./tones";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ loaderData, location }) =>
  portalMeta(location.pathname, (language) => loaderData?.dossier.product_name ?? dossierTexts(language).title);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api, me } = await requireOffice(request);
  const path = `/office/dossiers/${encodeURIComponent(params.id)}`;
  const { dossier } = await officeData(request, await api.get<{ dossier: OfficeDossierAnswer }>(path));
  const acts = mayRate(me);
  return data({ dossier: acts ? dossier : { ...dossier, deeds: [] }, acts }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  return actOnDossier({ request, api, form: await readForm(request), id: params.id });
}

/** One dossier as an office sees it: what to do, its papers, the producer's points, the commune's report, the letters. */
export default function Dossier({ loaderData: { dossier, acts }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = dossierTexts(language);
  const { groups } = useShell();
  const speakers = { checker: words.office, producer: words.producer };
  const sent = actionData ?? null;
  const { product_name, producer, commune, group, purpose, status, receipts, entries, deeds, report } = dossier;
  return (
    <>
      <BackLink to={inLanguage(language, "/office/ho-so-danh-gia")}>{words.back}</BackLink>
      <h1 className="text-3xl wrap-anywhere">{product_name}</h1>
      <p className="mt-2">
        <Chip tone={DOSSIER_TONES[status]}>{words.statuses[status]}</Chip>
      </p>
      <RefusedNote refused={sent} shown={Object.keys(sent?.typed ?? {})} />
      <dl className="mt-3">
        <Fact name={words.producer}>{producer.name}</Fact>
        {commune !== null && <Fact name={words.commune}>{commune}</Fact>}
        <Fact name={words.kind}>
          {groups[group]} · {words.purposes[purpose]}
        </Fact>
        {receipts.length > 0 && (
          <Fact name={words.receipts}>
            {receipts
              .map(({ office, at, receipt_number }) => words.receiptOf(office, formatDayOf(at), receipt_number))
              .join("; ")}
          </Fact>
        )}
      </dl>
      <div className="mt-6 grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        {acts && (
          <Card id="viec" title={words.steps}>
            <Deeds dossier={dossier} words={words} sent={sent} />
          </Card>
        )}
        <Card id="trao-doi" title={words.thread}>
          {dossier.thread.length === 0 ? (
            <p className="mt-2 text-ink-soft">{words.noThread}</p>
          ) : (
            <Thread thread={dossier.thread} about={words.about} speakers={speakers} />
          )}
        </Card>
        <Card id="thanh-phan" title={words.parts}>
          <PartChecks dossier={dossier} words={words} sent={sent} />
        </Card>
        <div className="grid grid-cols-1 gap-4">
          <Card id="bao-cao" title={words.communeReport}>
            <ReportCard report={report} words={words} />
            {deeds.includes("report") && (
              <Fold summary={report === null ? words.reportForm : words.reportReplace} open={sent?.intent === "report"}>
                <ReportForm dossier={dossier} words={words} sent={sent?.intent === "report" ? sent : null} />
              </Fold>
            )}
          </Card>
          <Card id="tu-cham" title={words.ownScores}>
            <OwnScores dossier={dossier} words={words} />
          </Card>
          {entries.length > 0 && (
            <Card id="cac-dot" title={words.rounds}>
              <ul className="mt-2">
                {entries.map(({ round_id, round_name, entry_id, status: state }) => (
                  <li key={entry_id}>
                    <Link
                      to={inLanguage(language, `/office/dot-danh-gia/${round_id}/ho-so/${entry_id}`)}
                      className="inline-flex min-h-11 items-center underline underline-offset-4"
                    >
                      {round_name}: {words.entryStatuses[state]}
                    </Link>
                  </li>
                ))}
              </ul>
            </Card>
          )}
          <Card id="lich-su" title={words.history}>
            <History history={dossier.history} statuses={words.statuses} speakers={speakers} />
          </Card>
        </div>
      </div>
    </>
  );
}
