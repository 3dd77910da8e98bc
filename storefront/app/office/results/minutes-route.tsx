import { useRef } from "react";
import { data, Form, useNavigation } from "react-router";
import { formatDay } from "../../shared/format/date";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { useKeptForm } from "../../shared/kept-form";
import { savedQuery, useSavedMark } from "../../shared/saved-mark";
import { formLines, formTexts } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { Notice } from "../../shared/ui/notice";
import { RestoredNote } from "../../shared/ui/restored-note";
import { SavedNote } from "../../shared/ui/saved-note";
import { TextArea } from "../../shared/ui/text-area";
import { TextField } from "../../shared/ui/text-field";
import { useOffice } from "../layout/frame-route";
import { pageMeta } from "../page-meta";
import { shownAgain } from "../rating/act-form";
import { goOn, refuse } from "../rating/act.server";
import { BackLink, Fact } from "../../shared/ui/page-parts";
import { RefusedNote } from "../rating/refused-note";
import { resultTexts, roundTexts, sheetTexts } from "../rating/texts";
import { leads } from "../rounds/leads";
import { PaperLinks } from "../rounds/paper-links";
import { readRound, roundApi, roundPath } from "../rounds/round.server";
import { formApi } from "../session.server";
import type { Route } from "./+types/minutes-route";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => resultTexts(language).minutes);

export async function loader({ request, params }: Route.LoaderArgs) {
  return data({ round: await readRound(request, params.id) }, { headers: privateAnswer() });
}

export async function action({ request, params }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const typed = { ...formTexts(form, ["held_on", "place"]), text: formLines(form, "text") };
  const { faults } = resultTexts(languageOf(request.url));
  const fields = {
    ...(typed.held_on === "" ? { held_on: faults.day } : {}),
    ...(typed.place === "" ? { place: faults.required } : {}),
  };
  if (Object.keys(fields).length > 0) return refuse(400, { intent: "minutes", typed, fields });
  const target = roundPath(request, params.id, `/bien-ban?${savedQuery("bien-ban")}`);
  return goOn(await api.post(roundApi(params.id, "/minutes"), typed), target, { intent: "minutes", typed });
}

/** The minutes of the council's session, and the papers to be printed. */
export default function Minutes({ loaderData: { round }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = resultTexts(language);
  const me = useOffice();
  const busy = useNavigation().state !== "idle";
  const form = useRef<HTMLFormElement>(null);
  const saved = useSavedMark();
  const kept = useKeptForm(form, `ocop-office-minutes:${round.id}`, saved);
  const sent = actionData ?? null;
  const { minutes, status } = round;
  const field = (name: string, label: string, stored: string) => ({
    ...shownAgain(sent, name, stored),
    label,
  });
  return (
    <div className="max-w-3xl">
      <BackLink to={inLanguage(language, `/office/dot-danh-gia/${round.id}`)}>{words.toRound}</BackLink>
      <h1 className="text-3xl">{words.minutes}</h1>
      <p className="mt-1 text-ink-soft wrap-anywhere">{round.name}</p>
      <RefusedNote refused={sent} shown={["held_on", "place", "text"]} />
      {saved !== null && sent === null && <SavedNote>{words.savedMinutes}</SavedNote>}
      <PaperLinks round={round} words={roundTexts(language)} />
      {status === "scored" && leads(me, round) ? (
        <Form ref={form} method="post" noValidate onInput={kept.onInput} className="mt-4 space-y-4">
          <p className="text-ink-soft">{words.minutesIntro}</p>
          <RestoredNote shown={kept.restored} drop={kept.drop} words={sheetTexts(language)} />
          <TextField {...field("held_on", words.heldOn, minutes?.held_on ?? round.session_on)} type="date" />
          <TextField {...field("place", words.place, minutes?.place ?? "")} maxLength={200} />
          <TextArea {...field("text", words.minutesText, minutes?.text ?? "")} rows={10} maxLength={4000} />
          <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
            {words.saveMinutes}
          </button>
        </Form>
      ) : minutes === null ? (
        <div className="mt-4">
          <Notice>{status === "scored" ? words.noMinutes : words.minutesClosed}</Notice>
        </div>
      ) : (
        <dl className="mt-4">
          <Fact name={words.heldOn}>{formatDay(minutes.held_on)}</Fact>
          <Fact name={words.place}>{minutes.place}</Fact>
          <Fact name={words.minutesText}>
            <span className="whitespace-pre-wrap">{minutes.text}</span>
          </Fact>
        </dl>
      )}
    </div>
  );
}
