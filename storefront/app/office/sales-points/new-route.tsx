import { data, redirect } from "react-router";
import type { CommuneChoicesAnswer } from "../../../../plugins/ocop/src/contract/office-sales-point";
import { inLanguage, languageOf, useLanguage } from "../../shared/language";
import { privateAnswer, privateHeaders } from "../../shared/session/private-headers";
import { readForm } from "../../shared/session/read-form.server";
import { BackLink } from "../../shared/ui/page-parts";
import { useOffice } from "../layout/frame-route";
import { Refusal } from "../layout/refusal";
import { pageMeta } from "../page-meta";
import { formApi, officeData, requireOffice } from "../session.server";
import type { Route } from "./+types/new-route";
import { keptName, savedAddress } from "./kept";
import { readPoint } from "./point-fields";
import { PointForm } from "./point-form";
import { savePoint } from "./save-point.server";
import { salesPointTexts } from "./texts";

const PATH = "/office/diem-ban";
const NEW = "moi";

export const headers = () => privateHeaders;
export const meta = pageMeta((language) => salesPointTexts(language).form.newTitle);

export async function loader({ request }: Route.LoaderArgs) {
  const { api } = await requireOffice(request);
  const { communes } = await officeData(request, await api.get<CommuneChoicesAnswer>("/office/sales-points/communes"));
  return data({ communes }, { headers: privateAnswer() });
}

export async function action({ request }: Route.ActionArgs) {
  const api = await formApi(request);
  const language = languageOf(request.url);
  const outcome = await savePoint(api, "/office/sales-points", readPoint(await readForm(request)), language);
  if (!outcome.ok) return data(outcome, { status: outcome.status, headers: privateAnswer() });
  const target = savedAddress(`${PATH}/${outcome.id}`, NEW);
  return redirect(inLanguage(language, target), { status: 303, headers: privateAnswer() });
}

const EMPTY = readPoint(new FormData());

/** Registers a point, or with dates a fair or week. */
export default function NewPoint({ loaderData: { communes }, actionData }: Route.ComponentProps) {
  const language = useLanguage();
  const words = salesPointTexts(language);
  const { officer } = useOffice();
  return (
    <>
      <BackLink to={inLanguage(language, PATH)}>{words.back}</BackLink>
      <h1 className="mt-2 text-3xl">{words.form.newTitle}</h1>
      <Refusal refused={actionData} />
      <PointForm
        words={words}
        communes={communes}
        fields={actionData?.typed ?? EMPTY}
        faults={actionData?.faults ?? {}}
        kept={keptName(officer.id, NEW)}
        saved={null}
      />
    </>
  );
}
