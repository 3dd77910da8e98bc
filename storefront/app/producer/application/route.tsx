import { data, redirect } from "react-router";
import type { ApplicationAnswer } from "../../../../plugins/ocop/src/contract/producer-application";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { listCommunes, listProvinces } from "../../shared/place/territory.server";
import { formText } from "../../shared/session/form-text";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { useMe } from "../layout/frame-route";
import { pageMeta } from "../page-meta";
import { formApi, portalData, requirePortal } from "../session.server";
import type { Route } from "./+types/route";
import { BankForm } from "./bank-form";
import { Checklist } from "./checklist";
import { ContactForm } from "./contact-form";
import { History } from "./history";
import { IdentityForm } from "./identity-form";
import { isSection, saveSection } from "./save.server";
import { StatusNote } from "./status-note";
import { SubmitForm } from "./submit-form";
import { applicationTexts } from "./texts";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => applicationTexts(language).title);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requirePortal(request);
  const application = await portalData(request, await api.get<ApplicationAnswer>("/producer/application"));
  const [provinces, communes] = await Promise.all([
    listProvinces(api),
    listCommunes(api, application.place.province_code ?? ""),
  ]);
  const saved = new URL(request.url).searchParams.get("da-luu");
  return data({ application, provinces, communes, saved }, { headers: privateAnswer() });
}

export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const form = await readForm(request);
  const section = formText(form, "section");
  if (!isSection(section)) throw new Response(null, { status: 400 });
  const language = languageOf(request.url);
  const refused = await saveSection(api, section, form, applicationTexts(language));
  if (refused !== null) return data(refused, { status: refused.status, headers: privateAnswer() });
  const target = inLanguage(language, `/producer/ho-so-dang-ky?da-luu=${section}#${section}`);
  return redirect(target, { status: 303, headers: privateAnswer() });
}

export default function Application({ loaderData, actionData }: Route.ComponentProps) {
  const { application, provinces, communes, saved } = loaderData;
  const words = applicationTexts(useLanguage());
  const { member } = useMe();
  const owner = member?.role === "owner";
  const open = application.status === "pending" || application.status === "sent_back";
  const sent = (section: string) => (actionData?.section === section ? actionData : null);
  const done = (section: string) => saved === section && actionData === undefined;
  return (
    <div className="mx-auto max-w-2xl space-y-8">
      <header>
        <h1 className="text-3xl">{words.title}</h1>
        <p className="mt-2 text-ink-soft">{words.intro}</p>
      </header>
      <StatusNote application={application} words={words} />
      <Checklist items={application.checklist} words={words} />
      <IdentityForm {...{ application, words, open }} sent={sent("identity")} saved={done("identity")} />
      <ContactForm
        {...{ application, words, provinces, communes }}
        open={open || application.status === "active"}
        sent={sent("contact")}
        saved={done("contact")}
      />
      <BankForm {...{ application, words }} open={owner && open} sent={sent("bank")} saved={done("bank")} />
      {open && owner && <SubmitForm {...{ application, words }} sent={sent("submit")} />}
      <History history={application.history} words={words} />
    </div>
  );
}
