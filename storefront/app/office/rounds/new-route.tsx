import { data } from "react-router";
import type { RoundAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { FormPage } from "../../shared/ui/form-page";
import { mayRate } from "../may-write";
import { pageMeta } from "../page-meta";
import { goOn, goTo, refuse } from "../rating/act.server";
import { BackLink } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { roundTexts } from "../rating/texts";
import { formApi, requireOffice } from "../session.server";
import type { Route } from "./+types/new-route";
import { readRoundForm } from "./read-round";
import { roundPath } from "./round.server";
import { RoundForm } from "./round-form";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => roundTexts(language).newTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { me } = await requireOffice(request);
  if (!mayRate(me) || me.office.level === "commune") throw new Response(null, { status: 403 });
  return data({ year: new Date().getFullYear() }, { headers: privateAnswer() });
}

export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const { body, fields, typed } = readRoundForm(await readForm(request), roundTexts(languageOf(request.url)));
  if (body === null) return refuse(400, { intent: "create", fields, typed });
  const answer = await api.post<{ round: RoundAnswer }>("/office/rating-rounds", body);
  return answer.ok ? goTo(roundPath(request, answer.data.round.id)) : goOn(answer, "", { intent: "create", typed });
}

/** Prepares a round: its name and calendar. */
export default function NewRound({ loaderData: { year }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = roundTexts(language);
  const sent = actionData ?? null;
  return (
    <>
      <BackLink to={inLanguage(language, "/office/dot-danh-gia")}>{words.back}</BackLink>
      <FormPage title={words.newTitle}>
        <RefusedNote refused={sent} shown={Object.keys(sent?.typed ?? {})} />
        <RoundForm round={null} words={words} sent={sent} submit={words.create} year={year} />
      </FormPage>
    </>
  );
}
