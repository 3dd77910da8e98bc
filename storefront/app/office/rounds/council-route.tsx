import { data, Form, useNavigation } from "react-router";
import type { CandidatesAnswer } from "../../../../plugins/ocop/src/contract/office-rating-answer";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { formText, formTexts } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { optionsOf, SelectField } from "../../shared/ui/choice-field";
import { TextField } from "../../shared/ui/text-field";
import { pageMeta } from "../page-meta";
import { shownAgain } from "../rating/act-form";
import { goOn, refuse } from "../rating/act.server";
import { BackLink, Card } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { roundTexts } from "../rating/texts";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/council-route";
import { readRound, roundApi, roundPath } from "./round.server";
import { SeatList } from "./seat-list";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => roundTexts(language).manageCouncil);

export async function loader({ request, params }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const [round, candidates] = await Promise.all([
    readRound(request, params.id),
    api.get<CandidatesAnswer>(roundApi(params.id, "/candidates")),
  ]);
  const { officers } = await officeData(request, candidates);
  return data({ round, officers }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const intent = formText(form, "intent");
  const here = roundPath(request, params.id, "/hoi-dong");
  if (intent === "remove") {
    const seat = encodeURIComponent(formText(form, "seat_id"));
    return goOn(await api.remove(roundApi(params.id, `/council/${seat}`)), here, { intent });
  }
  const typed = formTexts(form, ["officer_id", "post", "seat"]);
  const { faults } = roundTexts(languageOf(request.url));
  const fields = {
    ...(typed.post === "" ? { post: faults.required } : {}),
    ...(typed.seat === "" ? { seat: faults.seat } : {}),
  };
  if (Object.keys(fields).length > 0) return refuse(400, { intent: "add", typed, fields });
  const body = { ...typed, officer_id: typed.officer_id || null };
  return goOn(await api.post(roundApi(params.id, "/council"), body), here, { intent: "add", typed });
}

/** The council of a round: who sits in it, by which post. */
export default function Council({ loaderData: { round, officers }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = roundTexts(language);
  const busy = useNavigation().state !== "idle";
  const sent = actionData ?? null;
  return (
    <div className="max-w-3xl">
      <BackLink to={inLanguage(language, `/office/dot-danh-gia/${round.id}`)}>{words.toRound}</BackLink>
      <h1 className="text-3xl">{words.council}</h1>
      <p className="mt-1 text-ink-soft wrap-anywhere">{round.name}</p>
      <RefusedNote refused={sent} shown={["officer_id", "post", "seat"]} />
      <SeatList round={round} words={words} removable={round.editable} />
      {round.editable && (
        <div className="mt-6">
          <Card id="them" title={words.addSeat}>
            <Form key={round.council.length} method="post" noValidate className="mt-3 space-y-4">
              <input type="hidden" name="intent" value="add" />
              <SelectField
                {...shownAgain(sent, "officer_id")}
                label={words.officer}
                empty={words.noOfficer}
                options={officers.map(({ id, name, email }) => ({ value: id, label: name ?? email }))}
              />
              <TextField {...shownAgain(sent, "post")} label={words.post} hint={words.postHint} maxLength={200} />
              <SelectField {...shownAgain(sent, "seat")} label={words.seat} empty="" options={optionsOf(words.seats)} />
              <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
                {words.addSeat}
              </button>
            </Form>
          </Card>
        </div>
      )}
    </div>
  );
}
