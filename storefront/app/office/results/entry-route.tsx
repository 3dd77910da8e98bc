import { data, Link } from "react-router";
import type { EntryAnswer, RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { inLanguage, useLanguage } from "../../shared/language";
import { formatPoints, inWords } from "../../shared/score-sheet/written";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { useOffice } from "../layout/frame-route";
import { portalMeta } from "../page-meta";
import { BackLink, Card, Chip, Fact } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { resultTexts, roundTexts } from "../rating/texts";
import { leads } from "../rounds/leads";
import { roundApi } from "../rounds/round.server";
import { ENTRY_TONES } from "../rounds/tones";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/entry-route";
import { actOnEntry } from "./act.server";
import { AppealList } from "./appeal-list";
import { EntryForms } from "./entry-forms";
import { LineTable } from "./line-table";
import { outcomeWords } from "./outcome-words";
import { SheetTable } from "./sheet-table";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ loaderData, location }) =>
  portalMeta(location.pathname, (language) => loaderData?.answer.entry.product_name ?? resultTexts(language).bySheet);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const [entry, round] = await Promise.all([
    api.get<EntryAnswer>(roundApi(params.id, `/entries/${encodeURIComponent(params.entry)}`)),
    api.get<{ round: RoundAnswer }>(roundApi(params.id)),
  ]);
  const answer = await officeData(request, entry);
  const { council } = (await officeData(request, round)).round;
  const onPaper = council.filter(({ officer_id }) => officer_id === null).map(({ id }) => id);
  return data({ answer, onPaper }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  return actOnEntry({ request, api, form: await readForm(request), round: params.id, entry: params.entry });
}

/** One dossier in a round: what each member gave, what came of it, and what may follow. */
export default function Entry({ loaderData: { answer, onPaper }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = resultTexts(language);
  const { entryStatuses, mySheet } = roundTexts(language);
  const me = useOffice();
  const sent = actionData ?? null;
  const { round, entry, sheet, appeals } = answer;
  const { result, certificate, forwarded } = entry;
  const at = inLanguage(language, `/office/dot-danh-gia/${round.id}`);
  const stopped = sheet.conditions.filter(({ code }) => result?.stopped_by.includes(code));
  return (
    <>
      <BackLink to={at}>{words.toRound}</BackLink>
      <h1 className="text-3xl wrap-anywhere">{entry.product_name}</h1>
      <p className="mt-1 wrap-anywhere">
        {[entry.producer.name, entry.commune].filter((text) => text !== null).join(", ")} · {round.name}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-4">
        <Chip tone={ENTRY_TONES[entry.status]}>{entryStatuses[entry.status]}</Chip>
        <Link
          to={inLanguage(language, `/office/ho-so-danh-gia/${entry.dossier_id}`)}
          className="inline-flex min-h-11 items-center underline underline-offset-4"
        >
          {words.toDossier}
        </Link>
      </p>
      {entry.own_sheet !== null && (
        <Link to={`${at}/ho-so/${entry.id}/phieu`} className={`${buttonLook.primary} mt-2 w-full sm:w-auto`}>
          {mySheet}
        </Link>
      )}
      <RefusedNote refused={sent} shown={Object.keys(sent?.typed ?? {})} />
      <div className="mt-6 grid grid-cols-1 gap-4">
        <Card id="ket-qua" title={words.result}>
          {result === null ? (
            <p className="mt-2">{words.notYet}</p>
          ) : (
            <dl className="mt-2">
              <Fact name={words.result}>
                <strong>{outcomeWords(result, words)}</strong>
              </Fact>
              <Fact name={words.mean}>{formatPoints(language, result.mean)}</Fact>
              {result.spread !== null && <Fact name={words.spread}>{formatPoints(language, result.spread)}</Fact>}
              {stopped.length > 0 && (
                <Fact name={words.stoppedBy}>{stopped.map((one) => inWords(language, one)).join("; ")}</Fact>
              )}
              {certificate !== null && <Fact name={words.recognised}>{words.certificate(certificate.number)}</Fact>}
              {forwarded !== null && <Fact name={words.forwards}>{words.forwardStatuses[forwarded.status]}</Fact>}
            </dl>
          )}
          {leads(me, round) && <EntryForms answer={answer} words={words} sent={sent} />}
        </Card>
        <Card id="phieu" title={words.bySheet}>
          <a
            href={`${at}/ho-so/${entry.id}/in`}
            target="_blank"
            rel="noreferrer"
            className="inline-flex min-h-11 items-center underline underline-offset-4"
          >
            {words.blankSheet}
          </a>
          <SheetTable answer={answer} onPaper={onPaper} words={words} />
          <LineTable answer={answer} words={words} />
        </Card>
        {appeals.length > 0 && (
          <Card id="khieu-nai" title={words.appeals}>
            <AppealList appeals={appeals} words={words} />
          </Card>
        )}
      </div>
    </>
  );
}
