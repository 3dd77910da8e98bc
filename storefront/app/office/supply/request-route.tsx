import { data } from "react-router";
import { inLanguage, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { SavedNote } from "../../shared/ui/saved-note";
import { useOffice } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { mayWrite } from "../may-write";
import { pageMeta } from "../page-meta";
import { BackLink } from "../../shared/ui/page-parts";
import type { Route } from "./+types/request-route";
import { CandidateList } from "./candidate-list";
import { CheckFields } from "./check-fields";
import { SUPPLY_PATH, WIDE_KEY } from "./filters";
import { MatchList } from "./match-list";
import { OutcomeFields } from "./outcome-fields";
import { actOnRequest, loadRequest } from "./request.server";
import { RequestFacts } from "./request-facts";
import { StateChip } from "./state-chip";
import { supplyTexts } from "./texts";

/** States in which there is an outcome to write down. */
const OPEN = ["unmatched", "invited", "offered", "over"];

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => supplyTexts(language).title);

export async function loader({ request, params }: Route.LoaderArgs) {
  return data(await loadRequest(request, params.id), { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  return actOnRequest(request, params.id);
}

/** One supply request: what is looked for, who was invited, who could be, and what came of it. */
export default function SupplyRequest({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = supplyTexts(language);
  const writes = mayWrite(useOffice());
  const { supply_request: request, candidates, wide, saved } = loaderData;
  const path = inLanguage(language, SUPPLY_PATH);
  const outcome = actionData?.form === "outcome" ? actionData : null;
  const faulty = { ...actionData?.faults, ...actionData?.checkFaults };
  const shows = actionData !== undefined && !actionData.nobody && Object.keys(faulty).length === 0;
  return (
    <>
      <BackLink to={path}>{words.back}</BackLink>
      <h1 className="mt-2 text-3xl wrap-anywhere">{request.words}</h1>
      <p className="mt-2">
        <StateChip state={request.state} words={words} />
      </p>
      {saved && actionData === undefined && <SavedNote>{words.saved}</SavedNote>}
      {shows && <Refusal refused={{ status: actionData.status, message: actionData.message || words.failed }} />}
      <div className="mt-5 grid gap-4">
        <RequestFacts request={request} words={words} />
        {writes && request.state === "received" && (
          <CheckFields
            until={request.until}
            typed={actionData?.checked ?? null}
            faults={actionData?.checkFaults ?? {}}
            words={words}
          />
        )}
        <MatchList matches={request.matches} unit={request.unit} words={words} />
        {candidates !== null && (
          <CandidateList
            candidates={candidates}
            wide={wide}
            path={`${path}/${request.id}`}
            wideKey={WIDE_KEY}
            nobody={actionData?.nobody ?? false}
            words={words}
          />
        )}
        {writes && OPEN.includes(request.state) && (
          <OutcomeFields
            request={request}
            typed={outcome?.typed ?? null}
            faults={outcome?.faults ?? {}}
            words={words}
          />
        )}
      </div>
    </>
  );
}
