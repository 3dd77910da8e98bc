import { randomUUID } from "node:crypto";
import { data, redirect } from "react-router";
import { inLanguage, languageOf, useLanguage } from "../../../shared/language";
import { privateAnswer, privateHeaders } from "../../../shared/session/private-headers";
import { readUpload } from "../../../shared/session/read-upload.server";
import { FormPage } from "../../../shared/ui/form-page";
import { pageMeta } from "../../page-meta";
import { requirePortal, toProducerLogIn } from "../../session.server";
import { listingTexts } from "../texts";
import type { Route } from "./+types/new-route";
import { MAX_FORM_BYTES } from "./quick-fields";
import { QuickForm } from "./quick-form";
import { sendQuick } from "./send-quick.server";
import { whoseOf } from "./whose";

export const headers = () => privateHeaders;

export const meta = pageMeta((language) => listingTexts(language).quickTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { me } = await requirePortal(request);
  const whose = whoseOf(me);
  if (whose === null) throw new Response(null, { status: 403 });
  return data({ whose, draftKey: randomUUID() }, { headers: privateAnswer() });
}

const TOO_LARGE = { name: "", price: "", stock: "" };

/** The form without scripts: makes the draft and shows its page. */
export async function action({ request }: Route.ActionArgs) {
  const { api } = await requirePortal(request);
  const form = await readUpload(request, MAX_FORM_BYTES);
  if (form === null) {
    const refused = { typed: TOO_LARGE, faults: { photo: "photo" as const }, message: null, picture: null, key: "" };
    return data(refused, { status: 413, headers: privateAnswer() });
  }
  const sent = await sendQuick(api, form);
  if (sent.ok)
    return redirect(inLanguage(languageOf(request.url), `/producer/san-pham/${sent.id}?moi=1`), {
      status: 303,
      headers: privateAnswer(),
    });
  if (sent.status === 401) throw await toProducerLogIn(request, true);
  const { typed, faults, message, picture, status } = sent;
  return data(
    { typed, faults, message, picture, key: String(form.get("key") ?? "") },
    { status, headers: privateAnswer() },
  );
}

/** A product in under a minute. */
export default function NewListing({ loaderData, actionData }: Route.ComponentProps) {
  const words = listingTexts(useLanguage());
  return (
    <FormPage title={words.quickTitle} intro={words.quickIntro}>
      <QuickForm
        whose={loaderData.whose}
        draftKey={actionData?.key || loaderData.draftKey}
        refused={actionData ?? null}
      />
    </FormPage>
  );
}
