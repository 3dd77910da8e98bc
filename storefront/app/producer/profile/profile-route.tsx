import { data, Form, Link, redirect, useNavigation } from "react-router";
import type { ProfileAnswer } from "../../../../plugins/ocop/src/contract/profile";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { buttonLook } from "../../shared/ui/button";
import { useMe } from "../layout/frame-route";
import { portalMeta } from "../page-meta";
import { Refusal } from "../layout/refusal";
import { SavedNote } from "../../shared/ui/saved-note";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/profile-route";
import { ContactFields } from "./contact-fields";
import { profileFaults } from "./faults";
import { Identity } from "./identity";
import { PhotoFields } from "./photo-fields";
import { profileBody, readProfile, typedOf } from "./profile-form";
import { StandardFields } from "./standard-fields";
import { StoryFields } from "./story-fields";
import { profileTexts } from "./texts";

const PATH = "/producer/ho-so";

export const headers = () => privateHeaders;

export const meta: Route.MetaFunction = ({ location }) =>
  portalMeta(location.pathname, (language) => profileTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const profile = await portalData(request, await api.get<ProfileAnswer>("/producer/profile"));
  const search = new URL(request.url).searchParams;
  return data({ profile, saved: search.has("xong"), asked: search.has("da-gui") }, { headers: privateAnswer() });
}

/** Saves the form, or takes a request for changes back; what was typed comes back when it is refused. */
export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const done = (query: string) =>
    redirect(inLanguage(languageOf(request.url), `${PATH}${query}`), { status: 303, headers: privateAnswer() });
  const withdrawn = form.get("withdraw");
  if (typeof withdrawn === "string") {
    const answer = await api.remove(`/producer/change-requests/${encodeURIComponent(withdrawn)}`);
    // Decided meanwhile: the page shows how.
    if (!answer.ok && answer.code !== "request_decided") await portalData(request, answer);
    return done("");
  }
  const typed = readProfile(form);
  const stored = await api.get<ProfileAnswer>("/producer/profile");
  const answer = stored.ok ? await api.post("/producer/profile", profileBody(typed, stored.data)) : stored;
  if (answer.ok) return done("?xong=1");
  const { status, message, fields } = answer;
  return data({ typed, status, message, faults: profileFaults(fields) }, { status, headers: privateAnswer() });
}

export default function Profile({ loaderData: { profile, saved, asked }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = profileTexts(language);
  const busy = useNavigation().state !== "idle";
  const owner = useMe().member?.role === "owner";
  const active = profile.status === "active";
  const typed = actionData?.typed ?? typedOf(profile);
  const faults = actionData?.faults ?? { boxes: [], rows: [] };
  const mends = faults.boxes.length + faults.rows.length > 0;
  const link = "inline-flex min-h-11 items-center underline underline-offset-4";
  return (
    <>
      <h1 className="text-3xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-ink-soft">{active ? words.intro : words.introWaiting}</p>
      <p className="mt-1 flex flex-wrap gap-x-6">
        <Link to={inLanguage(language, `${PATH}/xem-truoc`)} className={link}>
          {words.preview}
        </Link>
        {active && (
          <Link reloadDocument to={inLanguage(language, `/chu-the/${profile.slug}`)} className={link}>
            {words.publicPage}
          </Link>
        )}
      </p>
      {saved && actionData === undefined && <SavedNote>{words.saved}</SavedNote>}
      {asked && <SavedNote>{words.changeSent}</SavedNote>}
      {actionData !== undefined && (
        <Refusal
          refused={{ status: actionData.status, message: mends ? words.mend : actionData.message || words.failed }}
        />
      )}
      <Form method="post" noValidate className="mt-6 max-w-2xl space-y-10">
        <StoryFields typed={typed} words={words} />
        <PhotoFields shown={typed.photos} pictures={profile.pictures} words={words} />
        <ContactFields {...{ typed, words, owner }} faults={faults.boxes} shown={profile.contact_public} />
        <StandardFields rows={typed.standards} faults={faults.rows} words={words} />
        <button type="submit" disabled={busy} className={`${buttonLook.primary} w-full sm:w-auto`}>
          {words.save}
        </button>
      </Form>
      <Identity profile={profile} owner={owner} words={words} />
    </>
  );
}
