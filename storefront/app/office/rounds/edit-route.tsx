import { data } from "react-router";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { FormPage } from "../../shared/ui/form-page";
import { pageMeta } from "../page-meta";
import { goOn, refuse } from "../rating/act.server";
import { BackLink } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { roundTexts } from "../rating/texts";
import { formApi } from "../session.server";
import type { Route } from "./+types/edit-route";
import { readRoundForm } from "./read-round";
import { readRound, roundApi, roundPath } from "./round.server";
import { RoundForm } from "./round-form";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => roundTexts(language).editTitle);

export async function loader({ request, params }: Route.LoaderArgs) {
  return data({ round: await readRound(request, params.id) }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const { body, fields, typed } = readRoundForm(await readForm(request), roundTexts(languageOf(request.url)));
  if (body === null) return refuse(400, { intent: "edit", fields, typed });
  return goOn(await api.post(roundApi(params.id), body), roundPath(request, params.id), { intent: "edit", typed });
}

/** Changes name and calendar of a round, while nothing is scored. */
export default function EditRound({ loaderData: { round }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = roundTexts(language);
  const sent = actionData ?? null;
  return (
    <>
      <BackLink to={inLanguage(language, `/office/dot-danh-gia/${round.id}`)}>{words.toRound}</BackLink>
      <FormPage title={words.editTitle}>
        <RefusedNote refused={sent} shown={Object.keys(sent?.typed ?? {})} />
        <RoundForm round={round} words={words} sent={sent} submit={words.save} year={round.year} />
      </FormPage>
    </>
  );
}
