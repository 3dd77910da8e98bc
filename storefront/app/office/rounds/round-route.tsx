import { data, Link } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { useOffice } from "../layout/frame-route";
import { mayRate } from "../may-write";
import { portalMeta } from "../page-meta";
import { BackLink, Card, Chip } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { roundTexts } from "../rating/texts";
import { formApi } from "../session.server";
import type { Route } from "./+types/round-route";
import { actOnRound } from "./act.server";
import { Calendar } from "./calendar";
import { EntryList } from "./entry-list";
import { NextSteps } from "./next-steps";
import { PaperLinks } from "./paper-links";
import { progressOf } from "./progress";
import { readRound } from "./round.server";
import { SeatList } from "./seat-list";
import { ROUND_TONES } from "./tones";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ loaderData, location }) =>
  portalMeta(location.pathname, (language) => loaderData?.round.name ?? roundTexts(language).title);

export async function loader({ request, params }: Route.LoaderArgs) {
  return data({ round: await readRound(request, params.id) }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  return actOnRound(request, await formApi(request), await readForm(request), params.id);
}

/** One round: its calendar, its council, its dossiers, and what comes next. */
export default function Round({ loaderData: { round }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = roundTexts(language);
  const rates = mayRate(useOffice());
  const sent = actionData ?? null;
  const at = inLanguage(language, `/office/dot-danh-gia/${round.id}`);
  const { done, all } = progressOf(round);
  const link = `${buttonLook.secondary} mt-3 w-full sm:w-auto`;
  const closed = round.status === "scored" || round.status === "decided";
  return (
    <>
      <BackLink to={inLanguage(language, "/office/dot-danh-gia")}>{words.back}</BackLink>
      <h1 className="text-3xl wrap-anywhere">{round.name}</h1>
      <p className="mt-1 text-ink-soft wrap-anywhere">
        {round.office.name} · {words.levels[round.level]} · {round.year}
      </p>
      <p className="mt-2">
        <Chip tone={ROUND_TONES[round.status]}>{words.statuses[round.status]}</Chip>
      </p>
      {round.cancel_reason !== null && <p className="mt-2">{words.cancelled(round.cancel_reason)}</p>}
      <RefusedNote refused={sent} shown={Object.keys(sent?.typed ?? {}).concat("reason")} />
      <div className="mt-6 grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        {rates && (
          <Card id="buoc" title={words.next}>
            <NextSteps round={round} words={words} sent={sent} />
          </Card>
        )}
        <Card id="lich" title={words.calendar}>
          <Calendar round={round} words={words} />
          {round.editable && (
            <Link to={`${at}/sua`} className={link}>
              {words.edit}
            </Link>
          )}
        </Card>
        <Card id="ho-so" title={words.dossiers}>
          {all > 0 && (
            <>
              <p className="mt-1">{words.progressOf(done, all)}</p>
              <progress
                value={done}
                max={all}
                aria-label={words.progress}
                className="mt-1 h-2 w-full appearance-none overflow-hidden rounded-full bg-paper-deep [&::-moz-progress-bar]:bg-bamboo [&::-webkit-progress-bar]:bg-paper-deep [&::-webkit-progress-value]:bg-bamboo"
              />
            </>
          )}
          {round.editable && (
            <Link to={`${at}/them-ho-so`} className={link}>
              {words.addDossiers}
            </Link>
          )}
          <EntryList round={round} words={words} />
        </Card>
        <div className="grid grid-cols-1 gap-4">
          <Card id="hoi-dong" title={words.council}>
            <SeatList round={round} words={words} />
            {round.editable && (
              <Link to={`${at}/hoi-dong`} className={link}>
                {words.manageCouncil}
              </Link>
            )}
          </Card>
          {closed && (
            <Card id="van-ban" title={words.papers}>
              <p className="flex flex-wrap gap-x-5">
                <Link to={`${at}/ket-qua`} className="inline-flex min-h-11 items-center underline underline-offset-4">
                  {words.results}
                </Link>
                <Link to={`${at}/bien-ban`} className="inline-flex min-h-11 items-center underline underline-offset-4">
                  {words.minutes}
                </Link>
              </p>
              <PaperLinks round={round} words={words} />
            </Card>
          )}
        </div>
      </div>
    </>
  );
}
